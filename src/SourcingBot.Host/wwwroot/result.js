// The page of a result. Its owner comes with a key behind #, which goes off the address bar at once and stays in this browser.
document.getElementById('print').addEventListener('click', () => print());
