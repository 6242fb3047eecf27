// node unpack.mjs PACKAGE.tgz FOLDER: takes Web Chat's bundle and its licences out of the npm package and compresses the bundle.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

const [packagePath, folder] = process.argv.slice(2);
const archive = gunzipSync(readFileSync(packagePath));

const bundle = entry('package/dist/webchat.js');
write('webchat.js', bundle);
write('webchat.js.LICENSE.txt', entry('package/dist/webchat.js.LICENSE.txt'));
write('webchat.js.gz', gzipSync(bundle, { level: 9 }));

// Quality 10 of 11: 2 % larger than the best, in less than half of its time. Written last: its presence says that all is there.
const brotli = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bundle.length };
write('webchat.js.br', brotliCompressSync(bundle, { params: brotli }));

// A tar archive is a sequence of 512-byte blocks: a header with the name at 0 and the size in octal at 124, then the content.
function entry(name) {
  for (let at = 0; archive[at] !== 0; ) {
    const size = parseInt(text(at + 124, 12), 8);
    if (text(at, 100) === name) {
      return archive.subarray(at + 512, at + 512 + size);
    }

    at += 512 + Math.ceil(size / 512) * 512;
  }

  throw new Error(`${packagePath} holds no ${name}.`);
}

function text(at, length) {
  return archive.toString('latin1', at, at + length).split('\0', 1)[0].trim();
}

// Renamed into place, so that a build that is broken off leaves no half file under the final name.
function write(name, content) {
  const unfinished = join(folder, `${name}.${process.pid}.tmp`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, join(folder, name));
}
