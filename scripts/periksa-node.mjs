// Runs before every npm script, also on an old Node: plain JavaScript only. Linux and Windows bring Node 24 by npm (docs/keputusan/0001).
var min = [22, 18];
var found = process.versions.node.split('.').map(Number);

if (found[0] < min[0] || (found[0] === min[0] && found[1] < min[1])) {
  console.error(
    [
      'Node ' + process.versions.node + ' terlalu tua untuk situs ini.',
      'Di Linux (x64, arm64) dan Windows (x64), Node 24 ikut terpasang oleh "npm ci"; jalankan lagi "npm ci" tanpa --omit=optional,',
      'lalu pakai perintah npm ("npm start", "npm test"), bukan "node" langsung.',
      'Di sistem lain (misalnya macOS), pasang Node 22.18 atau lebih baru, sebaiknya Node 24: https://nodejs.org/',
    ].join('\n'),
  );
  process.exit(1);
}
