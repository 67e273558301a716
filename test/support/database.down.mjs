/** After the last spec: the server stops, unless another run still uses it. */
export default async function down() {
  await globalThis.testServer?.stop();
}
