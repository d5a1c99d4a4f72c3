import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { headersFile, headersOf, readHeaders } from '../../hosting/check/headers-file.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const rules = readHeaders(headersFile());

/** A plain host of a folder that can be pulled out of the wall, and that writes down what it was asked for. */
export class StaticSite {
  /** The folder that is served. */
  readonly folder: string;
  /** What a new build has in place of files of the folder, by address. */
  changed: ReadonlyMap<string, Buffer> = new Map();
  readonly asked: string[] = [];
  /** Milliseconds each answer takes. */
  delay = 0;
  /** What is answered in place of every file, as the sign-in page of a school network does. */
  instead: string | undefined;
  private server: Server | undefined;
  private port = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts to listen, on the port it had before. */
  async start(): Promise<void> {
    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      this.asked.push(request.url ?? '');
      if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
      if (this.instead !== undefined) {
        response.writeHead(200, { 'content-type': 'text/html' }).end(this.instead);
        return;
      }
      const path = join(this.folder, decodeURIComponent(pathname));
      try {
        const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
        const type = types[extname(file)] ?? 'application/octet-stream';
        const keep = headersOf(rules, pathname)['cache-control'];
        const headers = { 'content-type': type, ...(keep && { 'cache-control': keep }) };
        response.writeHead(200, headers).end(this.changed.get(pathname) ?? readFileSync(file));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(this.port, resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Cuts everybody off. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }
}
