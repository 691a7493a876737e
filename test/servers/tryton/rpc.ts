/** What the server answered when it could not do what was asked. */
export class TrytonError extends Error {}

export interface Tryton {
  /** `model.party.party.create`, with the parameters that come before the context. */
  call<T>(method: string, ...parameters: readonly unknown[]): Promise<T>;
  create(model: string, values: object): Promise<number>;
}

interface Answer {
  readonly result?: unknown;
  readonly error?: unknown;
}

async function post(url: string, method: string, params: readonly unknown[], session?: string): Promise<unknown> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  if (session) headers.Authorization = `Session ${Buffer.from(session).toString('base64')}`;
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ id: 1, method, params }) });
  const text = await response.text();
  if (!response.ok) throw new TrytonError(`${method}: ${response.status} ${text.slice(0, 300)}`);
  const answer = JSON.parse(text) as Answer;
  if (answer.error) throw new TrytonError(`${method}: ${JSON.stringify(answer.error).slice(0, 600)}`);
  return answer.result;
}

/** Signs in at the server's JSON-RPC; `url` is the one of a database, with a slash at its end. */
export async function signIn(url: string, user: string, password: string): Promise<Tryton> {
  const [id, session] = (await post(url, 'common.db.login', [user, { password }, 'en'])) as [number, string];
  const context = await post(url, 'model.res.user.get_preferences', [true, {}], `${user}:${id}:${session}`);
  const call = async <T>(method: string, ...parameters: readonly unknown[]) =>
    (await post(url, method, [...parameters, context], `${user}:${id}:${session}`)) as T;
  return {
    call,
    async create(model, values) {
      const [created = 0] = await call<readonly number[]>(`model.${model}.create`, [values]);
      return created;
    },
  };
}

/** A sum as the server takes it. */
export const decimal = (sum: string) => ({ __class__: 'Decimal', decimal: sum });
