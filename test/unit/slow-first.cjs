// Which files Jest runs first: those that take longest, so that none of them is left over for one processor
// at the end. By itself Jest goes by the size of the files, for want of earlier runs to go by.
const Sequencer = require("@jest/test-sequencer").default;

const slow = ["twenty-lines", "run", "clocks", "file-disk", "file", "simulate-line", "result-widget"];

const place = ({ path }) => {
  const found = slow.findIndex(name => path.includes(`/${name}.test.`));
  return found < 0 ? slow.length : found;
};

module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
};
