import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** The file an address stands for, or undefined. */
function fileOf(folder, address) {
  const path = resolve(folder, `.${decodeURIComponent(address.split('?')[0])}`);
  if (path !== folder && !path.startsWith(folder + sep)) return undefined;
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? file : undefined;
}

/** A file as it goes over the wire: brotli at its best, as a host that compresses beforehand sends it. */
function packed(file) {
  const bytes = readFileSync(file);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const compressible = /^(text|application|image\/svg)/.test(type) && bytes.length > 200;
  const fresh = extname(file) === '.html' || file.endsWith('sw.js');
  return {
    body: compressible ? brotliCompressSync(bytes) : bytes,
    headers: {
      'content-type': type,
      etag: `"${createHash('sha1').update(bytes).digest('base64url')}"`,
      'cache-control': fresh ? 'no-cache' : 'public, max-age=31536000, immutable',
      ...(compressible ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
    },
  };
}

/**
 * Serves a folder the way a good static host does: HTTP/2 over TLS, brotli, pages asked for anew, the rest kept.
 * @param {string} folder
 * @param {{ key: string, cert: string }} certificate
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serve(folder, certificate) {
  const root = resolve(folder);
  const files = new Map();
  const server = createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => {
    const file = fileOf(root, request.url);
    if (file === undefined) return response.writeHead(404).end();
    if (!files.has(file)) files.set(file, packed(file));
    const { body, headers } = files.get(file);
    if (request.headers['if-none-match'] === headers.etag) return response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
  });
  const connections = new Set();
  server.on('secureConnection', (socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket)).on('error', () => {});
  });
  server.on('sessionError', () => {}).on('tlsClientError', () => {});
  await new Promise((done) => server.listen(0, 'localhost', done));
  return {
    origin: `https://localhost:${server.address().port}`,
    close() {
      server.close();
      for (const socket of connections) socket.destroy();
    },
  };
}
