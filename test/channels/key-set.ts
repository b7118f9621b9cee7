import { generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const issuer = "https://api.botframework.com";
const keyId = "key-1";

/** The sign-in of the Bot Framework, as far as a bot asks it: whose keys sign, in two documents. */
export async function aKeySet() {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const { privateKey: foreign } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: "jwk" }), kid: keyId, use: "sig", alg: "RS256" };
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const documents: Readonly<Record<string, unknown>> = {
      "/config": {
        issuer,
        jwks_uri: `http://127.0.0.1:${port}/keys`,
        id_token_signing_alg_values_supported: ["RS256"],
      },
      "/keys": { keys: [jwk] },
    };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(documents[request.url ?? ""] ?? {}));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const now = () => Math.floor(Date.now() / 1000);
  return {
    url: `http://127.0.0.1:${port}/config`,
    issuer,
    token: (claims: Readonly<Record<string, unknown>>, how: { readonly foreign?: true } = {}) => {
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
      const content = `${part({ alg: "RS256", typ: "JWT", kid: keyId })}.${part({
        iss: issuer,
        nbf: now() - 60,
        exp: now() + 600,
        ...claims,
      })}`;
      const signature = sign("RSA-SHA256", Buffer.from(content), how.foreign ? foreign : privateKey);
      return `${content}.${signature.toString("base64url")}`;
    },
    close: () => new Promise((done) => server.close(done)),
  };
}

/** Where a channel takes answers; it keeps what came. */
export async function aConnector() {
  const came: { readonly path: string; readonly activity: Readonly<Record<string, unknown>> }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    came.push({ path: request.url ?? "", activity: JSON.parse(Buffer.concat(chunks).toString("utf8")) });
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ id: `r${came.length}` }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, came, close: () => new Promise((done) => server.close(done)) };
}
