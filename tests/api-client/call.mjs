// node call.mjs ADDRESS: calls operations as a generic client does that knows nothing but ADDRESS/openapi.json. Standard input
// is a list of {"operation": ID, "body": {…}}, standard output a list of {"status": 200, "body": {…}} in the same order.
import { readFileSync } from 'node:fs';
import { OpenAPIClientAxios } from 'openapi-client-axios';

const [address] = process.argv.slice(2);
const api = new OpenAPIClientAxios({
  definition: `${address}/openapi.json`,
  axiosConfigDefaults: { validateStatus: () => true },
});
const client = await api.init();

const answers = [];
for (const { operation, body } of JSON.parse(readFileSync(0, 'utf8'))) {
  const { status, data } = await client[operation](null, body);
  answers.push({ status, body: data });
}

process.stdout.write(JSON.stringify(answers));
