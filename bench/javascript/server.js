// node server.js echo|waterfall PORT. A bare http server stands in for restify or express: it adds the least.
'use strict';

const http = require('http');
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');
const { EchoBot, ProfileBot } = require('./bots');

const [kind, port] = process.argv.slice(2);
const bot = kind === 'waterfall' ? new ProfileBot() : new EchoBot();
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
        request.body = JSON.parse(Buffer.concat(chunks).toString());
        adapter.process(request, {
            status: (code) => { response.statusCode = code; },
            header: (name, value) => response.setHeader(name, value),
            send: (body) => response.write(typeof body === 'string' ? body : JSON.stringify(body)),
            end: () => response.end(),
        }, (context) => bot.run(context)).catch((error) => {
            console.error(error);
            process.exit(1);
        });
    });
}).listen(Number(port), '127.0.0.1');
