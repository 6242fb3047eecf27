// node validate.mjs ADDRESS: holds ADDRESS/openapi.json against the rules of OpenAPI. Says what breaks them and exits 1.
import SwaggerParser from '@apidevtools/swagger-parser';

const [address] = process.argv.slice(2);
try {
  const response = await fetch(`${address}/openapi.json`);
  await SwaggerParser.validate(await response.json());
} catch (broken) {
  console.log(broken.message);
  process.exitCode = 1;
}
