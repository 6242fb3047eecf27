// Reads a list of cards from standard input and writes what the published parser of Adaptive Cards, told to know nothing newer
// than version 1.5, finds wrong with them: a line each, with the card's place in the list.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The package says that it is a module, but only its bundle runs without another bundler.
const { AdaptiveCard, HostConfig, SerializationContext, Versions } = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

// Buttons in one set that Teams shows.
const teams = new HostConfig({ actions: { maxActions: 6 } });

JSON.parse(readFileSync(0, 'utf8')).forEach((json, index) => {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.hostConfig = teams;
  card.parse(json, context);
  for (let i = 0; i < context.eventCount; i++) {
    console.log(`${index}: ${context.getEventAt(i).message}`);
  }
  card.validateProperties().validationEvents?.forEach(event => console.log(`${index}: ${event.message}`));
});
