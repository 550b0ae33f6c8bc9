export default async function teardown() {
  const { stopTestServices } = /** @type {{ stopTestServices?: () => Promise<void> }} */ (globalThis);
  await stopTestServices?.();
}
