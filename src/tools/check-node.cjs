// Runs before anything is installed, on whatever Node there is: so it is written in the oldest JavaScript.
var need = [20, 19];
var have = process.versions.node.split('.').map(Number);
if (have[0] < need[0] || (have[0] === need[0] && have[1] < need[1])) {
  console.error(
    'TIP Timeline needs Node ' +
      need.join('.') +
      ' or newer; this is Node ' +
      process.versions.node +
      '.\n' +
      'Install a newer one from https://nodejs.org and run the same command again.',
  );
  process.exit(1);
}
