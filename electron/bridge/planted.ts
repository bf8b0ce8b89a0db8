export function planted(): void { process.exit(); }
