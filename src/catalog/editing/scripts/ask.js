// Requests to the editor: JSON there and back.

const POST = { method: "POST", headers: { "Content-Type": "application/json" } };

/** @param {string} address @param {unknown} body */
export async function ask(address, body) {
  const answer = await fetch(address, { ...POST, body: JSON.stringify(body) });
  return answer.json();
}
