// A throw-away certificate for the three hosts, made anew for every server and kept in memory only.
import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Certificate {
  readonly certificatePem: string;
  readonly keyPem: string;
  /** Base64 SHA-256 of the public key: what Chromium's --ignore-certificate-errors-spki-list wants. */
  readonly spkiHash: string;
}

/** Self-signed, EC P-256, valid for a week. Needs `openssl` (1.1.1 or newer) on the path. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const folder = await mkdtemp(join(tmpdir(), 'local-google-'));
  try {
    const [keyFile, certificateFile] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    const names = [...hosts.map((host) => `DNS:${host}`), 'DNS:localhost', 'IP:127.0.0.1'].join(',');
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const subject = ['-subj', '/CN=Local Google', '-addext', `subjectAltName=${names}`];
    const files = ['-keyout', keyFile, '-out', certificateFile];
    await run('openssl', ['req', '-x509', ...curve, '-days', '7', ...subject, ...files]);
    const certificatePem = await readFile(certificateFile, 'utf8');
    const publicKey = new X509Certificate(certificatePem).publicKey.export({ type: 'spki', format: 'der' });
    const spkiHash = createHash('sha256').update(publicKey).digest('base64');
    return { certificatePem, keyPem: await readFile(keyFile, 'utf8'), spkiHash };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
