// Jest's environment for Node, without what makes it slow for arithmetic: usually every look at `Math` or
// `Float64Array` goes through an interceptor, so that code which computes takes ten times as long.
const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");

const plain = vm.constants?.DONT_CONTEXTIFY;

module.exports = class PlainGlobals extends TestEnvironment {
  constructor(...args) {
    const { createContext } = vm;
    // An older Node without the option makes the usual context of `undefined`.
    vm.createContext = () => createContext(plain);
    try {
      super(...args);
    } finally {
      vm.createContext = createContext;
    }
  }
};
