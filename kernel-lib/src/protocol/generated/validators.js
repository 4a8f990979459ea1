// Generated from ../schema by scripts/generate-protocol.mjs; do not edit.
/* eslint-disable */
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// ../node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "../node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  isCondition: () => isCondition,
  isData: () => isData,
  isInvestigationFile: () => isInvestigationFile,
  isNotification: () => isNotification,
  isRequest: () => isRequest,
  isResultEnvelope: () => isResultEnvelope,
  isSpecification: () => isSpecification,
  isTarget: () => isTarget
});
module.exports = __toCommonJS(stdin_exports);
var isSpecification = validate21;
var schema6 = { "title": "Specification", "description": 'Everything a person decides in an investigation, and nothing else. Only `target` must be given; an unknown key is an error.\n\n- `target`: which rows are the event. `reference`: which of the others they are compared with; all of them when left out.\n- `when`: which rows count at all, for example only while the line runs. `ignore`: rows to leave out of both populations. `period`: the part of the data to look at, half-open.\n- `windows`, `samples` or `batches`: what one row is; the table\'s own rows when left out.\n- `data`: where the data comes from; `expect`: what it must be like.\n- `variables`: which to compare, and what is known about them. `ranking`: the statistic that decides the order; `difference` when left out.\n- `name`, `labels`: what the investigation and the two populations are called.\n\n@example { target: { variable: "moisture", above: 4.2, forAtLeast: "5 min" }, when: { variable: "line_speed", above: 5 } }', "type": "object", "additionalProperties": false, "required": ["target"], "properties": { "version": { "const": 1, "description": "Version of this schema." }, "name": { "type": "string", "maxLength": 200, "description": "What the investigation is called on screen." }, "labels": { "$ref": "Labels" }, "data": { "$ref": "Data" }, "target": { "$ref": "Target" }, "reference": { "$ref": "Condition", "description": "Which rows are the comparison; by default every counted row that is not an event." }, "when": { "$ref": "Condition", "description": "Which rows count at all, for example only while the line runs." }, "ignore": { "$ref": "Condition", "description": "Rows to leave out of both populations." }, "period": { "$ref": "PeriodChoice" }, "windows": { "$ref": "Windows" }, "samples": { "$ref": "Samples" }, "batches": { "$ref": "Batches" }, "variables": { "$ref": "VariableChoice" }, "ranking": { "$ref": "Ranking" }, "expect": { "$ref": "Expectations" }, "notes": { "type": "string", "maxLength": 2e4, "description": "Free text; it changes no number." }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 } }, "$id": "Specification" };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.reference === void 0 && (missing0 = "reference")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "reference")) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            let data0 = data.event;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 60) {
                  validate22.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }];
                  return false;
                } else {
                  if (func3(data0) < 1) {
                    validate22.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reference !== void 0) {
              let data1 = data.reference;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func3(data1) > 60) {
                    validate22.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }];
                    return false;
                  } else {
                    if (func3(data1) < 1) {
                      validate22.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema9 = { "title": "SimulatedData", "description": "The options of simulateLine: the same ones give the same line everywhere.", "type": "object", "additionalProperties": false, "properties": { "days": { "type": "integer", "minimum": 1, "maximum": 730 }, "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 }, "effect": { "enum": ["none", "small", "medium", "large"] }, "start": { "type": "string", "minLength": 1, "maxLength": 40 }, "timeZone": { "type": "string", "minLength": 1, "maxLength": 100 } }, "$id": "SimulatedData" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "days" || key0 === "seed" || key0 === "effect" || key0 === "start" || key0 === "timeZone")) {
          validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.days !== void 0) {
          let data0 = data.days;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate25.errors = [{ instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 730 || isNaN(data0)) {
                validate25.errors = [{ instancePath: instancePath + "/days", schemaPath: "#/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 730 }, message: "must be <= 730" }];
                return false;
              } else {
                if (data0 < 1 || isNaN(data0)) {
                  validate25.errors = [{ instancePath: instancePath + "/days", schemaPath: "#/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.seed !== void 0) {
            let data1 = data.seed;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate25.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 4294967295 || isNaN(data1)) {
                  validate25.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate25.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.effect !== void 0) {
              let data2 = data.effect;
              const _errs6 = errors;
              if (!(data2 === "none" || data2 === "small" || data2 === "medium" || data2 === "large")) {
                validate25.errors = [{ instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/enum", keyword: "enum", params: { allowedValues: schema9.properties.effect.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.start !== void 0) {
                let data3 = data.start;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (typeof data3 === "string") {
                    if (func3(data3) > 40) {
                      validate25.errors = [{ instancePath: instancePath + "/start", schemaPath: "#/properties/start/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                      return false;
                    } else {
                      if (func3(data3) < 1) {
                        validate25.errors = [{ instancePath: instancePath + "/start", schemaPath: "#/properties/start/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate25.errors = [{ instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.timeZone !== void 0) {
                  let data4 = data.timeZone;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (func3(data4) > 100) {
                        validate25.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                        return false;
                      } else {
                        if (func3(data4) < 1) {
                          validate25.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate25.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*(ms|s|sec|second|seconds|min|minute|minutes|h|hour|hours|d|day|days|w|week|weeks)\\s*$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate29.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\s*\\d+(\\.\\d+)?\\s*(ms|s|sec|second|seconds|min|minute|minutes|h|hour|hours|d|day|days|w|week|weeks)\\s*$" }, message: 'must match pattern "^\\s*\\d+(\\.\\d+)?\\s*(ms|s|sec|second|seconds|min|minute|minutes|h|hour|hours|d|day|days|w|week|weeks)\\s*$"' }];
        return false;
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var schema13 = { "title": "Aggregate", "description": 'How the values of a variable within one row become one number: mean, std (n\u22121), min, max, median, range, slope (least squares, per hour), last, first, count, missing (share of the time without a value), a quantile ("q10", type 7), or the share of the time above or below a limit.', "anyOf": [{ "enum": ["mean", "std", "min", "max", "median", "range", "slope", "last", "first", "count", "missing"] }, { "type": "string", "pattern": "^q\\d{1,2}(\\.\\d)?$" }, { "type": "object", "title": "TimeAbove", "additionalProperties": false, "required": ["above"], "properties": { "above": { "type": "number" } } }, { "type": "object", "title": "TimeBelow", "additionalProperties": false, "required": ["below"], "properties": { "below": { "type": "number" } } }], "$id": "Aggregate" };
var pattern1 = new RegExp("^q\\d{1,2}(\\.\\d)?$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(data === "mean" || data === "std" || data === "min" || data === "max" || data === "median" || data === "range" || data === "slope" || data === "last" || data === "first" || data === "count" || data === "missing")) {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema13.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (errors === _errs2) {
      if (typeof data === "string") {
        if (!pattern1.test(data)) {
          const err1 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^q\\d{1,2}(\\.\\d)?$" }, message: 'must match pattern "^q\\d{1,2}(\\.\\d)?$"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (errors === _errs4) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.above === void 0 && (missing0 = "above")) {
            const err3 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          } else {
            const _errs6 = errors;
            for (const key0 in data) {
              if (!(key0 === "above")) {
                const err4 = { instancePath, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
                break;
              }
            }
            if (_errs6 === errors) {
              if (data.above !== void 0) {
                let data0 = data.above;
                if (!(typeof data0 == "number" && isFinite(data0))) {
                  const err5 = { instancePath: instancePath + "/above", schemaPath: "#/anyOf/2/properties/above/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
            }
          }
        } else {
          const err6 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs9 = errors;
        if (errors === _errs9) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (data.below === void 0 && (missing1 = "below")) {
              const err7 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            } else {
              const _errs11 = errors;
              for (const key1 in data) {
                if (!(key1 === "below")) {
                  const err8 = { instancePath, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                  break;
                }
              }
              if (_errs11 === errors) {
                if (data.below !== void 0) {
                  let data1 = data.below;
                  if (!(typeof data1 == "number" && isFinite(data1))) {
                    const err9 = { instancePath: instancePath + "/below", schemaPath: "#/anyOf/3/properties/below/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err10 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        var _valid0 = _errs9 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (!valid0) {
    const err11 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
    validate31.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 1e4) {
        validate34.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func3(data0) < 1) {
                validate34.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            } else {
              validate34.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.variables === void 0 && (missing0 = "variables") || data.aggregate === void 0 && (missing0 = "aggregate")) {
        validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "variables" || key0 === "aggregate")) {
            validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.variables !== void 0) {
            const _errs2 = errors;
            if (!validate34(data.variables, { instancePath: instancePath + "/variables", parentData: data, parentDataProperty: "variables", rootData })) {
              vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.aggregate !== void 0) {
              let data1 = data.aggregate;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  if (data1.length > 20) {
                    validate33.errors = [{ instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                    return false;
                  } else {
                    if (data1.length < 1) {
                      validate33.errors = [{ instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs5 = errors;
                        if (!validate31(data1[i0], { instancePath: instancePath + "/aggregate/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs5 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  validate33.errors = [{ instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.every === void 0 && (missing0 = "every")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "every" || key0 === "aggregate" || key0 === "per" || key0 === "lags" || key0 === "targetShare" || key0 === "coverage")) {
            validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.every !== void 0) {
            const _errs2 = errors;
            if (!validate29(data.every, { instancePath: instancePath + "/every", parentData: data, parentDataProperty: "every", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.aggregate !== void 0) {
              let data1 = data.aggregate;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  if (data1.length > 20) {
                    validate28.errors = [{ instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                    return false;
                  } else {
                    if (data1.length < 1) {
                      validate28.errors = [{ instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs5 = errors;
                        if (!validate31(data1[i0], { instancePath: instancePath + "/aggregate/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs5 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  validate28.errors = [{ instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.per !== void 0) {
                let data3 = data.per;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data3)) {
                    if (data3.length > 1e3) {
                      validate28.errors = [{ instancePath: instancePath + "/per", schemaPath: "#/properties/per/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                      return false;
                    } else {
                      var valid2 = true;
                      const len1 = data3.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs8 = errors;
                        if (!validate33(data3[i1], { instancePath: instancePath + "/per/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
                          vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate28.errors = [{ instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.lags !== void 0) {
                  let data5 = data.lags;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data5)) {
                      if (data5.length > 50) {
                        validate28.errors = [{ instancePath: instancePath + "/lags", schemaPath: "#/properties/lags/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }];
                        return false;
                      } else {
                        var valid3 = true;
                        const len2 = data5.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs11 = errors;
                          if (!validate29(data5[i2], { instancePath: instancePath + "/lags/" + i2, parentData: data5, parentDataProperty: i2, rootData })) {
                            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs11 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate28.errors = [{ instancePath: instancePath + "/lags", schemaPath: "#/properties/lags/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.targetShare !== void 0) {
                    let data7 = data.targetShare;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (typeof data7 == "number" && isFinite(data7)) {
                        if (data7 > 1 || isNaN(data7)) {
                          validate28.errors = [{ instancePath: instancePath + "/targetShare", schemaPath: "#/properties/targetShare/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                          return false;
                        } else {
                          if (data7 <= 0 || isNaN(data7)) {
                            validate28.errors = [{ instancePath: instancePath + "/targetShare", schemaPath: "#/properties/targetShare/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                            return false;
                          }
                        }
                      } else {
                        validate28.errors = [{ instancePath: instancePath + "/targetShare", schemaPath: "#/properties/targetShare/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.coverage !== void 0) {
                      let data8 = data.coverage;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (typeof data8 == "number" && isFinite(data8)) {
                          if (data8 > 1 || isNaN(data8)) {
                            validate28.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                            return false;
                          } else {
                            if (data8 < 0 || isNaN(data8)) {
                              validate28.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        } else {
                          validate28.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema16 = { "title": "Samples", "description": 'One row is a sample: taken at t it sees the process in (t \u2212 delay \u2212 lookBack, t \u2212 delay].\n\n@example { of: "lab", lookBack: "30 min", delay: "12 min" }', "type": "object", "additionalProperties": false, "required": ["of", "lookBack"], "properties": { "of": { "type": "string", "minLength": 1, "maxLength": 200, "description": "Name of the source of samples." }, "lookBack": { "$ref": "Duration" }, "delay": { "$ref": "Duration", "description": "Travel time between the process and the place where the sample is taken; none when left out." }, "sameSample": { "$ref": "Duration", "description": "Samples no further apart are replicates of one: their numbers are averaged." }, "aggregate": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "Aggregate" }, "description": 'For every numeric variable; ["mean"] when left out. Categories give the one that lasted longest.' }, "per": { "type": "array", "maxItems": 1e3, "items": { "$ref": "VariableAggregates" }, "description": "Other aggregates for some variables; the first entry that fits counts." }, "lags": { "type": "array", "maxItems": 50, "items": { "$ref": "Duration" }, "description": "Further columns that look so much further back." }, "targetShare": { "type": "number", "exclusiveMinimum": 0, "maximum": 1, "description": "Share of the row's counted time in which the target must hold; 0.5 when left out." }, "coverage": { "type": "number", "minimum": 0, "maximum": 1, "description": "Share of the row's time that must count and have a value, or the aggregate is missing; 0.5 when left out." } }, "$id": "Samples" };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.of === void 0 && (missing0 = "of") || data.lookBack === void 0 && (missing0 = "lookBack")) {
        validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema16.properties, key0)) {
            validate40.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.of !== void 0) {
            let data0 = data.of;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 200) {
                  validate40.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/properties/of/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                  return false;
                } else {
                  if (func3(data0) < 1) {
                    validate40.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/properties/of/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate40.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.lookBack !== void 0) {
              const _errs4 = errors;
              if (!validate29(data.lookBack, { instancePath: instancePath + "/lookBack", parentData: data, parentDataProperty: "lookBack", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.delay !== void 0) {
                const _errs5 = errors;
                if (!validate29(data.delay, { instancePath: instancePath + "/delay", parentData: data, parentDataProperty: "delay", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sameSample !== void 0) {
                  const _errs6 = errors;
                  if (!validate29(data.sameSample, { instancePath: instancePath + "/sameSample", parentData: data, parentDataProperty: "sameSample", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.aggregate !== void 0) {
                    let data4 = data.aggregate;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (Array.isArray(data4)) {
                        if (data4.length > 20) {
                          validate40.errors = [{ instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                          return false;
                        } else {
                          if (data4.length < 1) {
                            validate40.errors = [{ instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                            return false;
                          } else {
                            var valid1 = true;
                            const len0 = data4.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs9 = errors;
                              if (!validate31(data4[i0], { instancePath: instancePath + "/aggregate/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs9 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          }
                        }
                      } else {
                        validate40.errors = [{ instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.per !== void 0) {
                      let data6 = data.per;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (Array.isArray(data6)) {
                          if (data6.length > 1e3) {
                            validate40.errors = [{ instancePath: instancePath + "/per", schemaPath: "#/properties/per/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                            return false;
                          } else {
                            var valid2 = true;
                            const len1 = data6.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs12 = errors;
                              if (!validate33(data6[i1], { instancePath: instancePath + "/per/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
                                vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs12 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate40.errors = [{ instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.lags !== void 0) {
                        let data8 = data.lags;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (Array.isArray(data8)) {
                            if (data8.length > 50) {
                              validate40.errors = [{ instancePath: instancePath + "/lags", schemaPath: "#/properties/lags/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }];
                              return false;
                            } else {
                              var valid3 = true;
                              const len2 = data8.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                const _errs15 = errors;
                                if (!validate29(data8[i2], { instancePath: instancePath + "/lags/" + i2, parentData: data8, parentDataProperty: i2, rootData })) {
                                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                  errors = vErrors.length;
                                }
                                var valid3 = _errs15 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate40.errors = [{ instancePath: instancePath + "/lags", schemaPath: "#/properties/lags/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.targetShare !== void 0) {
                          let data10 = data.targetShare;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (typeof data10 == "number" && isFinite(data10)) {
                              if (data10 > 1 || isNaN(data10)) {
                                validate40.errors = [{ instancePath: instancePath + "/targetShare", schemaPath: "#/properties/targetShare/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                return false;
                              } else {
                                if (data10 <= 0 || isNaN(data10)) {
                                  validate40.errors = [{ instancePath: instancePath + "/targetShare", schemaPath: "#/properties/targetShare/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                  return false;
                                }
                              }
                            } else {
                              validate40.errors = [{ instancePath: instancePath + "/targetShare", schemaPath: "#/properties/targetShare/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                              return false;
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.coverage !== void 0) {
                            let data11 = data.coverage;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (typeof data11 == "number" && isFinite(data11)) {
                                if (data11 > 1 || isNaN(data11)) {
                                  validate40.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                  return false;
                                } else {
                                  if (data11 < 0 || isNaN(data11)) {
                                    validate40.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              } else {
                                validate40.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                              }
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.of === void 0 && (missing0 = "of")) {
        validate48.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "of" || key0 === "aggregate" || key0 === "per" || key0 === "lags" || key0 === "targetShare" || key0 === "coverage")) {
            validate48.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.of !== void 0) {
            let data0 = data.of;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 200) {
                  validate48.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/properties/of/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                  return false;
                } else {
                  if (func3(data0) < 1) {
                    validate48.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/properties/of/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate48.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.aggregate !== void 0) {
              let data1 = data.aggregate;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  if (data1.length > 20) {
                    validate48.errors = [{ instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                    return false;
                  } else {
                    if (data1.length < 1) {
                      validate48.errors = [{ instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs6 = errors;
                        if (!validate31(data1[i0], { instancePath: instancePath + "/aggregate/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs6 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  validate48.errors = [{ instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.per !== void 0) {
                let data3 = data.per;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    if (data3.length > 1e3) {
                      validate48.errors = [{ instancePath: instancePath + "/per", schemaPath: "#/properties/per/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                      return false;
                    } else {
                      var valid2 = true;
                      const len1 = data3.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs9 = errors;
                        if (!validate33(data3[i1], { instancePath: instancePath + "/per/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
                          vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs9 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate48.errors = [{ instancePath: instancePath + "/per", schemaPath: "#/properties/per/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.lags !== void 0) {
                  let data5 = data.lags;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data5)) {
                      if (data5.length > 50) {
                        validate48.errors = [{ instancePath: instancePath + "/lags", schemaPath: "#/properties/lags/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }];
                        return false;
                      } else {
                        var valid3 = true;
                        const len2 = data5.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs12 = errors;
                          if (!validate29(data5[i2], { instancePath: instancePath + "/lags/" + i2, parentData: data5, parentDataProperty: i2, rootData })) {
                            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs12 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate48.errors = [{ instancePath: instancePath + "/lags", schemaPath: "#/properties/lags/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.targetShare !== void 0) {
                    let data7 = data.targetShare;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                      if (typeof data7 == "number" && isFinite(data7)) {
                        if (data7 > 1 || isNaN(data7)) {
                          validate48.errors = [{ instancePath: instancePath + "/targetShare", schemaPath: "#/properties/targetShare/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                          return false;
                        } else {
                          if (data7 <= 0 || isNaN(data7)) {
                            validate48.errors = [{ instancePath: instancePath + "/targetShare", schemaPath: "#/properties/targetShare/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                            return false;
                          }
                        }
                      } else {
                        validate48.errors = [{ instancePath: instancePath + "/targetShare", schemaPath: "#/properties/targetShare/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.coverage !== void 0) {
                      let data8 = data.coverage;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (typeof data8 == "number" && isFinite(data8)) {
                          if (data8 > 1 || isNaN(data8)) {
                            validate48.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                            return false;
                          } else {
                            if (data8 < 0 || isNaN(data8)) {
                              validate48.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        } else {
                          validate48.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (func3(data) > 200) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (func3(data) < 1) {
          const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (errors === _errs3) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.windows === void 0 && (missing0 = "windows")) {
          const err3 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        } else {
          const _errs5 = errors;
          for (const key0 in data) {
            if (!(key0 === "windows")) {
              const err4 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
              break;
            }
          }
          if (_errs5 === errors) {
            if (data.windows !== void 0) {
              if (!validate28(data.windows, { instancePath: instancePath + "/windows", parentData: data, parentDataProperty: "windows", rootData })) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                errors = vErrors.length;
              }
            }
          }
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs7 = errors;
      if (errors === _errs7) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing1;
          if (data.samples === void 0 && (missing1 = "samples")) {
            const err6 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          } else {
            const _errs9 = errors;
            for (const key1 in data) {
              if (!(key1 === "samples")) {
                const err7 = { instancePath, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
                break;
              }
            }
            if (_errs9 === errors) {
              if (data.samples !== void 0) {
                if (!validate40(data.samples, { instancePath: instancePath + "/samples", parentData: data, parentDataProperty: "samples", rootData })) {
                  vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                  errors = vErrors.length;
                }
              }
            }
          }
        } else {
          const err8 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs11 = errors;
        if (errors === _errs11) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing2;
            if (data.batches === void 0 && (missing2 = "batches")) {
              const err9 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            } else {
              const _errs13 = errors;
              for (const key2 in data) {
                if (!(key2 === "batches")) {
                  const err10 = { instancePath, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                  break;
                }
              }
              if (_errs13 === errors) {
                if (data.batches !== void 0) {
                  if (!validate48(data.batches, { instancePath: instancePath + "/batches", parentData: data, parentDataProperty: "batches", rootData })) {
                    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
          } else {
            const err11 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        var _valid0 = _errs11 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (!valid0) {
    const err12 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
    validate27.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema18 = { "title": "SeriesSource", "description": "Readings over time: a column per tag, or one row per value.", "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200, "description": "What the source is called; the file's name without its ending when left out." }, "path": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 4096 }, { "type": "array", "minItems": 1, "maxItems": 1e4, "items": { "type": "string", "minLength": 1, "maxLength": 4096 } }], "description": `A file, a glob such as "hist_*.csv", or several; relative to the notebook's folder.` }, "format": { "enum": ["csv", "parquet", "json-lines", "xlsx"], "description": "By the file's ending when left out." }, "sheet": { "type": "string", "minLength": 1, "maxLength": 200, "description": "Sheet of a workbook; the first with a table when left out." }, "encoding": { "enum": ["utf-8", "utf-16", "windows-1252"] }, "delimiter": { "type": "string", "minLength": 1, "maxLength": 1 }, "decimal": { "enum": [".", ","] }, "dateOrder": { "enum": ["day-first", "month-first"], "description": "What 03/04/2026 means." }, "skip": { "type": "integer", "minimum": 0, "maximum": 1e3, "description": "Lines above the table, before its header." }, "header": { "type": "array", "maxItems": 4, "items": { "enum": ["name", "description", "unit", "type", "ignore"] }, "description": "What the header rows hold, from the top; one of them is name; none when the columns are to be numbered." }, "long": { "$ref": "LongForm" }, "time": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 1e3 }, { "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 } }, { "type": "null" }], "description": "The time column, or the columns of date and time; found when left out, none when null. For samples: when they were taken." }, "timeZone": { "type": "string", "minLength": 1, "maxLength": 100, "description": "IANA zone of this source's clock, where it differs." }, "repeatedHour": { "enum": ["file-order", "first", "second", "missing"], "description": "Which of the two a time in the repeated autumn hour means; by the order of the file where that decides it." }, "shift": { "type": "string", "pattern": "^\\s*[-+\u2212]?\\d+(\\.\\d+)?\\s*(ms|s|sec|second|seconds|min|minute|minutes|h|hour|hours|d|day|days|w|week|weeks)\\s*$", "description": 'Added to every time of this source, for a clock that is wrong: "-58 min".' }, "columns": { "$ref": "NamePatterns", "description": "Only these columns; all when left out." }, "maxAge": { "$ref": "Duration", "description": "The oldest value that may stand for now; older ones are missing." } }, "$id": "SeriesSource" };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tag === void 0 && (missing0 = "tag") || data.value === void 0 && (missing0 = "value")) {
        validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "tag" || key0 === "value")) {
            validate55.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.tag !== void 0) {
            let data0 = data.tag;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 1e3) {
                  validate55.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                  return false;
                } else {
                  if (func3(data0) < 1) {
                    validate55.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate55.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.value !== void 0) {
              let data1 = data.value;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func3(data1) > 1e3) {
                    validate55.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                    return false;
                  } else {
                    if (func3(data1) < 1) {
                      validate55.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate55.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var pattern2 = new RegExp("^\\s*[-+\u2212]?\\d+(\\.\\d+)?\\s*(ms|s|sec|second|seconds|min|minute|minutes|h|hour|hours|d|day|days|w|week|weeks)\\s*$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path")) {
        validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema18.properties, key0)) {
            validate54.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 200) {
                  validate54.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                  return false;
                } else {
                  if (func3(data0) < 1) {
                    validate54.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate54.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.path !== void 0) {
              let data1 = data.path;
              const _errs4 = errors;
              const _errs5 = errors;
              let valid1 = false;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (func3(data1) > 4096) {
                    const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  } else {
                    if (func3(data1) < 1) {
                      const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (Array.isArray(data1)) {
                    if (data1.length > 1e4) {
                      const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                    } else {
                      if (data1.length < 1) {
                        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err4];
                        } else {
                          vErrors.push(err4);
                        }
                        errors++;
                      } else {
                        var valid2 = true;
                        const len0 = data1.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data2 = data1[i0];
                          const _errs10 = errors;
                          if (errors === _errs10) {
                            if (typeof data2 === "string") {
                              if (func3(data2) > 4096) {
                                const err5 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                                if (vErrors === null) {
                                  vErrors = [err5];
                                } else {
                                  vErrors.push(err5);
                                }
                                errors++;
                              } else {
                                if (func3(data2) < 1) {
                                  const err6 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err6];
                                  } else {
                                    vErrors.push(err6);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err7 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err7];
                              } else {
                                vErrors.push(err7);
                              }
                              errors++;
                            }
                          }
                          var valid2 = _errs10 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    }
                  } else {
                    const err8 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs8 === errors;
                valid1 = valid1 || _valid0;
              }
              if (!valid1) {
                const err9 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
                validate54.errors = vErrors;
                return false;
              } else {
                errors = _errs5;
                if (vErrors !== null) {
                  if (_errs5) {
                    vErrors.length = _errs5;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.format !== void 0) {
                let data3 = data.format;
                const _errs12 = errors;
                if (!(data3 === "csv" || data3 === "parquet" || data3 === "json-lines" || data3 === "xlsx")) {
                  validate54.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema18.properties.format.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sheet !== void 0) {
                  let data4 = data.sheet;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (typeof data4 === "string") {
                      if (func3(data4) > 200) {
                        validate54.errors = [{ instancePath: instancePath + "/sheet", schemaPath: "#/properties/sheet/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                        return false;
                      } else {
                        if (func3(data4) < 1) {
                          validate54.errors = [{ instancePath: instancePath + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate54.errors = [{ instancePath: instancePath + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.encoding !== void 0) {
                    let data5 = data.encoding;
                    const _errs15 = errors;
                    if (!(data5 === "utf-8" || data5 === "utf-16" || data5 === "windows-1252")) {
                      validate54.errors = [{ instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema18.properties.encoding.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.delimiter !== void 0) {
                      let data6 = data.delimiter;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (typeof data6 === "string") {
                          if (func3(data6) > 1) {
                            validate54.errors = [{ instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" }];
                            return false;
                          } else {
                            if (func3(data6) < 1) {
                              validate54.errors = [{ instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate54.errors = [{ instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.decimal !== void 0) {
                        let data7 = data.decimal;
                        const _errs18 = errors;
                        if (!(data7 === "." || data7 === ",")) {
                          validate54.errors = [{ instancePath: instancePath + "/decimal", schemaPath: "#/properties/decimal/enum", keyword: "enum", params: { allowedValues: schema18.properties.decimal.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.dateOrder !== void 0) {
                          let data8 = data.dateOrder;
                          const _errs19 = errors;
                          if (!(data8 === "day-first" || data8 === "month-first")) {
                            validate54.errors = [{ instancePath: instancePath + "/dateOrder", schemaPath: "#/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: schema18.properties.dateOrder.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.skip !== void 0) {
                            let data9 = data.skip;
                            const _errs20 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                              validate54.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs20) {
                              if (typeof data9 == "number" && isFinite(data9)) {
                                if (data9 > 1e3 || isNaN(data9)) {
                                  validate54.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                                  return false;
                                } else {
                                  if (data9 < 0 || isNaN(data9)) {
                                    validate54.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.header !== void 0) {
                              let data10 = data.header;
                              const _errs22 = errors;
                              if (errors === _errs22) {
                                if (Array.isArray(data10)) {
                                  if (data10.length > 4) {
                                    validate54.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" }];
                                    return false;
                                  } else {
                                    var valid3 = true;
                                    const len1 = data10.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data11 = data10[i1];
                                      const _errs24 = errors;
                                      if (!(data11 === "name" || data11 === "description" || data11 === "unit" || data11 === "type" || data11 === "ignore")) {
                                        validate54.errors = [{ instancePath: instancePath + "/header/" + i1, schemaPath: "#/properties/header/items/enum", keyword: "enum", params: { allowedValues: schema18.properties.header.items.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid3 = _errs24 === errors;
                                      if (!valid3) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate54.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.long !== void 0) {
                                const _errs25 = errors;
                                if (!validate55(data.long, { instancePath: instancePath + "/long", parentData: data, parentDataProperty: "long", rootData })) {
                                  vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs25 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.time !== void 0) {
                                  let data13 = data.time;
                                  const _errs26 = errors;
                                  const _errs27 = errors;
                                  let valid4 = false;
                                  const _errs28 = errors;
                                  if (errors === _errs28) {
                                    if (typeof data13 === "string") {
                                      if (func3(data13) > 1e3) {
                                        const err10 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                        if (vErrors === null) {
                                          vErrors = [err10];
                                        } else {
                                          vErrors.push(err10);
                                        }
                                        errors++;
                                      } else {
                                        if (func3(data13) < 1) {
                                          const err11 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                          if (vErrors === null) {
                                            vErrors = [err11];
                                          } else {
                                            vErrors.push(err11);
                                          }
                                          errors++;
                                        }
                                      }
                                    } else {
                                      const err12 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err12];
                                      } else {
                                        vErrors.push(err12);
                                      }
                                      errors++;
                                    }
                                  }
                                  var _valid1 = _errs28 === errors;
                                  valid4 = valid4 || _valid1;
                                  if (!valid4) {
                                    const _errs30 = errors;
                                    if (errors === _errs30) {
                                      if (Array.isArray(data13)) {
                                        if (data13.length > 2) {
                                          const err13 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                                          if (vErrors === null) {
                                            vErrors = [err13];
                                          } else {
                                            vErrors.push(err13);
                                          }
                                          errors++;
                                        } else {
                                          if (data13.length < 2) {
                                            const err14 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                                            if (vErrors === null) {
                                              vErrors = [err14];
                                            } else {
                                              vErrors.push(err14);
                                            }
                                            errors++;
                                          } else {
                                            var valid5 = true;
                                            const len2 = data13.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                              let data14 = data13[i2];
                                              const _errs32 = errors;
                                              if (errors === _errs32) {
                                                if (typeof data14 === "string") {
                                                  if (func3(data14) > 1e3) {
                                                    const err15 = { instancePath: instancePath + "/time/" + i2, schemaPath: "#/properties/time/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                                    if (vErrors === null) {
                                                      vErrors = [err15];
                                                    } else {
                                                      vErrors.push(err15);
                                                    }
                                                    errors++;
                                                  } else {
                                                    if (func3(data14) < 1) {
                                                      const err16 = { instancePath: instancePath + "/time/" + i2, schemaPath: "#/properties/time/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                      if (vErrors === null) {
                                                        vErrors = [err16];
                                                      } else {
                                                        vErrors.push(err16);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                } else {
                                                  const err17 = { instancePath: instancePath + "/time/" + i2, schemaPath: "#/properties/time/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  if (vErrors === null) {
                                                    vErrors = [err17];
                                                  } else {
                                                    vErrors.push(err17);
                                                  }
                                                  errors++;
                                                }
                                              }
                                              var valid5 = _errs32 === errors;
                                              if (!valid5) {
                                                break;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        const err18 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                          vErrors = [err18];
                                        } else {
                                          vErrors.push(err18);
                                        }
                                        errors++;
                                      }
                                    }
                                    var _valid1 = _errs30 === errors;
                                    valid4 = valid4 || _valid1;
                                    if (!valid4) {
                                      const _errs34 = errors;
                                      if (data13 !== null) {
                                        const err19 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err19];
                                        } else {
                                          vErrors.push(err19);
                                        }
                                        errors++;
                                      }
                                      var _valid1 = _errs34 === errors;
                                      valid4 = valid4 || _valid1;
                                    }
                                  }
                                  if (!valid4) {
                                    const err20 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                      vErrors = [err20];
                                    } else {
                                      vErrors.push(err20);
                                    }
                                    errors++;
                                    validate54.errors = vErrors;
                                    return false;
                                  } else {
                                    errors = _errs27;
                                    if (vErrors !== null) {
                                      if (_errs27) {
                                        vErrors.length = _errs27;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                  var valid0 = _errs26 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.timeZone !== void 0) {
                                    let data15 = data.timeZone;
                                    const _errs36 = errors;
                                    if (errors === _errs36) {
                                      if (typeof data15 === "string") {
                                        if (func3(data15) > 100) {
                                          validate54.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                          return false;
                                        } else {
                                          if (func3(data15) < 1) {
                                            validate54.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate54.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs36 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.repeatedHour !== void 0) {
                                      let data16 = data.repeatedHour;
                                      const _errs38 = errors;
                                      if (!(data16 === "file-order" || data16 === "first" || data16 === "second" || data16 === "missing")) {
                                        validate54.errors = [{ instancePath: instancePath + "/repeatedHour", schemaPath: "#/properties/repeatedHour/enum", keyword: "enum", params: { allowedValues: schema18.properties.repeatedHour.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid0 = _errs38 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.shift !== void 0) {
                                        let data17 = data.shift;
                                        const _errs39 = errors;
                                        if (errors === _errs39) {
                                          if (typeof data17 === "string") {
                                            if (!pattern2.test(data17)) {
                                              validate54.errors = [{ instancePath: instancePath + "/shift", schemaPath: "#/properties/shift/pattern", keyword: "pattern", params: { pattern: "^\\s*[-+\u2212]?\\d+(\\.\\d+)?\\s*(ms|s|sec|second|seconds|min|minute|minutes|h|hour|hours|d|day|days|w|week|weeks)\\s*$" }, message: 'must match pattern "^\\s*[-+\u2212]?\\d+(\\.\\d+)?\\s*(ms|s|sec|second|seconds|min|minute|minutes|h|hour|hours|d|day|days|w|week|weeks)\\s*$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate54.errors = [{ instancePath: instancePath + "/shift", schemaPath: "#/properties/shift/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs39 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.columns !== void 0) {
                                          const _errs41 = errors;
                                          if (!validate34(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData })) {
                                            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs41 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.maxAge !== void 0) {
                                            const _errs42 = errors;
                                            if (!validate29(data.maxAge, { instancePath: instancePath + "/maxAge", parentData: data, parentDataProperty: "maxAge", rootData })) {
                                              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs42 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var schema20 = { "title": "SampleSource", "description": "One row per sample, such as lab results.", "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200, "description": "What the source is called; the file's name without its ending when left out." }, "path": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 4096 }, { "type": "array", "minItems": 1, "maxItems": 1e4, "items": { "type": "string", "minLength": 1, "maxLength": 4096 } }], "description": `A file, a glob such as "hist_*.csv", or several; relative to the notebook's folder.` }, "format": { "enum": ["csv", "parquet", "json-lines", "xlsx"], "description": "By the file's ending when left out." }, "sheet": { "type": "string", "minLength": 1, "maxLength": 200, "description": "Sheet of a workbook; the first with a table when left out." }, "encoding": { "enum": ["utf-8", "utf-16", "windows-1252"] }, "delimiter": { "type": "string", "minLength": 1, "maxLength": 1 }, "decimal": { "enum": [".", ","] }, "dateOrder": { "enum": ["day-first", "month-first"], "description": "What 03/04/2026 means." }, "skip": { "type": "integer", "minimum": 0, "maximum": 1e3, "description": "Lines above the table, before its header." }, "header": { "type": "array", "maxItems": 4, "items": { "enum": ["name", "description", "unit", "type", "ignore"] }, "description": "What the header rows hold, from the top; one of them is name; none when the columns are to be numbered." }, "long": { "$ref": "LongForm" }, "time": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 1e3 }, { "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 } }, { "type": "null" }], "description": "The time column, or the columns of date and time; found when left out, none when null. For samples: when they were taken." }, "timeZone": { "type": "string", "minLength": 1, "maxLength": 100, "description": "IANA zone of this source's clock, where it differs." }, "repeatedHour": { "enum": ["file-order", "first", "second", "missing"], "description": "Which of the two a time in the repeated autumn hour means; by the order of the file where that decides it." }, "shift": { "type": "string", "pattern": "^\\s*[-+\u2212]?\\d+(\\.\\d+)?\\s*(ms|s|sec|second|seconds|min|minute|minutes|h|hour|hours|d|day|days|w|week|weeks)\\s*$", "description": 'Added to every time of this source, for a clock that is wrong: "-58 min".' }, "columns": { "$ref": "NamePatterns", "description": "Only these columns; all when left out." }, "maxAge": { "$ref": "Duration", "description": "The oldest value that may stand for now; older ones are missing." } }, "$id": "SampleSource" };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path")) {
        validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema20.properties, key0)) {
            validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 200) {
                  validate60.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                  return false;
                } else {
                  if (func3(data0) < 1) {
                    validate60.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate60.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.path !== void 0) {
              let data1 = data.path;
              const _errs4 = errors;
              const _errs5 = errors;
              let valid1 = false;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (func3(data1) > 4096) {
                    const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  } else {
                    if (func3(data1) < 1) {
                      const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (Array.isArray(data1)) {
                    if (data1.length > 1e4) {
                      const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                    } else {
                      if (data1.length < 1) {
                        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err4];
                        } else {
                          vErrors.push(err4);
                        }
                        errors++;
                      } else {
                        var valid2 = true;
                        const len0 = data1.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data2 = data1[i0];
                          const _errs10 = errors;
                          if (errors === _errs10) {
                            if (typeof data2 === "string") {
                              if (func3(data2) > 4096) {
                                const err5 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                                if (vErrors === null) {
                                  vErrors = [err5];
                                } else {
                                  vErrors.push(err5);
                                }
                                errors++;
                              } else {
                                if (func3(data2) < 1) {
                                  const err6 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err6];
                                  } else {
                                    vErrors.push(err6);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err7 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err7];
                              } else {
                                vErrors.push(err7);
                              }
                              errors++;
                            }
                          }
                          var valid2 = _errs10 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    }
                  } else {
                    const err8 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs8 === errors;
                valid1 = valid1 || _valid0;
              }
              if (!valid1) {
                const err9 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
                validate60.errors = vErrors;
                return false;
              } else {
                errors = _errs5;
                if (vErrors !== null) {
                  if (_errs5) {
                    vErrors.length = _errs5;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.format !== void 0) {
                let data3 = data.format;
                const _errs12 = errors;
                if (!(data3 === "csv" || data3 === "parquet" || data3 === "json-lines" || data3 === "xlsx")) {
                  validate60.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema20.properties.format.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sheet !== void 0) {
                  let data4 = data.sheet;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (typeof data4 === "string") {
                      if (func3(data4) > 200) {
                        validate60.errors = [{ instancePath: instancePath + "/sheet", schemaPath: "#/properties/sheet/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                        return false;
                      } else {
                        if (func3(data4) < 1) {
                          validate60.errors = [{ instancePath: instancePath + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate60.errors = [{ instancePath: instancePath + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.encoding !== void 0) {
                    let data5 = data.encoding;
                    const _errs15 = errors;
                    if (!(data5 === "utf-8" || data5 === "utf-16" || data5 === "windows-1252")) {
                      validate60.errors = [{ instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema20.properties.encoding.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.delimiter !== void 0) {
                      let data6 = data.delimiter;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (typeof data6 === "string") {
                          if (func3(data6) > 1) {
                            validate60.errors = [{ instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" }];
                            return false;
                          } else {
                            if (func3(data6) < 1) {
                              validate60.errors = [{ instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate60.errors = [{ instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.decimal !== void 0) {
                        let data7 = data.decimal;
                        const _errs18 = errors;
                        if (!(data7 === "." || data7 === ",")) {
                          validate60.errors = [{ instancePath: instancePath + "/decimal", schemaPath: "#/properties/decimal/enum", keyword: "enum", params: { allowedValues: schema20.properties.decimal.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.dateOrder !== void 0) {
                          let data8 = data.dateOrder;
                          const _errs19 = errors;
                          if (!(data8 === "day-first" || data8 === "month-first")) {
                            validate60.errors = [{ instancePath: instancePath + "/dateOrder", schemaPath: "#/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: schema20.properties.dateOrder.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.skip !== void 0) {
                            let data9 = data.skip;
                            const _errs20 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                              validate60.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs20) {
                              if (typeof data9 == "number" && isFinite(data9)) {
                                if (data9 > 1e3 || isNaN(data9)) {
                                  validate60.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                                  return false;
                                } else {
                                  if (data9 < 0 || isNaN(data9)) {
                                    validate60.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.header !== void 0) {
                              let data10 = data.header;
                              const _errs22 = errors;
                              if (errors === _errs22) {
                                if (Array.isArray(data10)) {
                                  if (data10.length > 4) {
                                    validate60.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" }];
                                    return false;
                                  } else {
                                    var valid3 = true;
                                    const len1 = data10.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data11 = data10[i1];
                                      const _errs24 = errors;
                                      if (!(data11 === "name" || data11 === "description" || data11 === "unit" || data11 === "type" || data11 === "ignore")) {
                                        validate60.errors = [{ instancePath: instancePath + "/header/" + i1, schemaPath: "#/properties/header/items/enum", keyword: "enum", params: { allowedValues: schema20.properties.header.items.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid3 = _errs24 === errors;
                                      if (!valid3) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate60.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.long !== void 0) {
                                const _errs25 = errors;
                                if (!validate55(data.long, { instancePath: instancePath + "/long", parentData: data, parentDataProperty: "long", rootData })) {
                                  vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs25 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.time !== void 0) {
                                  let data13 = data.time;
                                  const _errs26 = errors;
                                  const _errs27 = errors;
                                  let valid4 = false;
                                  const _errs28 = errors;
                                  if (errors === _errs28) {
                                    if (typeof data13 === "string") {
                                      if (func3(data13) > 1e3) {
                                        const err10 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                        if (vErrors === null) {
                                          vErrors = [err10];
                                        } else {
                                          vErrors.push(err10);
                                        }
                                        errors++;
                                      } else {
                                        if (func3(data13) < 1) {
                                          const err11 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                          if (vErrors === null) {
                                            vErrors = [err11];
                                          } else {
                                            vErrors.push(err11);
                                          }
                                          errors++;
                                        }
                                      }
                                    } else {
                                      const err12 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err12];
                                      } else {
                                        vErrors.push(err12);
                                      }
                                      errors++;
                                    }
                                  }
                                  var _valid1 = _errs28 === errors;
                                  valid4 = valid4 || _valid1;
                                  if (!valid4) {
                                    const _errs30 = errors;
                                    if (errors === _errs30) {
                                      if (Array.isArray(data13)) {
                                        if (data13.length > 2) {
                                          const err13 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                                          if (vErrors === null) {
                                            vErrors = [err13];
                                          } else {
                                            vErrors.push(err13);
                                          }
                                          errors++;
                                        } else {
                                          if (data13.length < 2) {
                                            const err14 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                                            if (vErrors === null) {
                                              vErrors = [err14];
                                            } else {
                                              vErrors.push(err14);
                                            }
                                            errors++;
                                          } else {
                                            var valid5 = true;
                                            const len2 = data13.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                              let data14 = data13[i2];
                                              const _errs32 = errors;
                                              if (errors === _errs32) {
                                                if (typeof data14 === "string") {
                                                  if (func3(data14) > 1e3) {
                                                    const err15 = { instancePath: instancePath + "/time/" + i2, schemaPath: "#/properties/time/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                                    if (vErrors === null) {
                                                      vErrors = [err15];
                                                    } else {
                                                      vErrors.push(err15);
                                                    }
                                                    errors++;
                                                  } else {
                                                    if (func3(data14) < 1) {
                                                      const err16 = { instancePath: instancePath + "/time/" + i2, schemaPath: "#/properties/time/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                      if (vErrors === null) {
                                                        vErrors = [err16];
                                                      } else {
                                                        vErrors.push(err16);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                } else {
                                                  const err17 = { instancePath: instancePath + "/time/" + i2, schemaPath: "#/properties/time/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  if (vErrors === null) {
                                                    vErrors = [err17];
                                                  } else {
                                                    vErrors.push(err17);
                                                  }
                                                  errors++;
                                                }
                                              }
                                              var valid5 = _errs32 === errors;
                                              if (!valid5) {
                                                break;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        const err18 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                          vErrors = [err18];
                                        } else {
                                          vErrors.push(err18);
                                        }
                                        errors++;
                                      }
                                    }
                                    var _valid1 = _errs30 === errors;
                                    valid4 = valid4 || _valid1;
                                    if (!valid4) {
                                      const _errs34 = errors;
                                      if (data13 !== null) {
                                        const err19 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err19];
                                        } else {
                                          vErrors.push(err19);
                                        }
                                        errors++;
                                      }
                                      var _valid1 = _errs34 === errors;
                                      valid4 = valid4 || _valid1;
                                    }
                                  }
                                  if (!valid4) {
                                    const err20 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                      vErrors = [err20];
                                    } else {
                                      vErrors.push(err20);
                                    }
                                    errors++;
                                    validate60.errors = vErrors;
                                    return false;
                                  } else {
                                    errors = _errs27;
                                    if (vErrors !== null) {
                                      if (_errs27) {
                                        vErrors.length = _errs27;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                  var valid0 = _errs26 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.timeZone !== void 0) {
                                    let data15 = data.timeZone;
                                    const _errs36 = errors;
                                    if (errors === _errs36) {
                                      if (typeof data15 === "string") {
                                        if (func3(data15) > 100) {
                                          validate60.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                          return false;
                                        } else {
                                          if (func3(data15) < 1) {
                                            validate60.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate60.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs36 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.repeatedHour !== void 0) {
                                      let data16 = data.repeatedHour;
                                      const _errs38 = errors;
                                      if (!(data16 === "file-order" || data16 === "first" || data16 === "second" || data16 === "missing")) {
                                        validate60.errors = [{ instancePath: instancePath + "/repeatedHour", schemaPath: "#/properties/repeatedHour/enum", keyword: "enum", params: { allowedValues: schema20.properties.repeatedHour.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid0 = _errs38 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.shift !== void 0) {
                                        let data17 = data.shift;
                                        const _errs39 = errors;
                                        if (errors === _errs39) {
                                          if (typeof data17 === "string") {
                                            if (!pattern2.test(data17)) {
                                              validate60.errors = [{ instancePath: instancePath + "/shift", schemaPath: "#/properties/shift/pattern", keyword: "pattern", params: { pattern: "^\\s*[-+\u2212]?\\d+(\\.\\d+)?\\s*(ms|s|sec|second|seconds|min|minute|minutes|h|hour|hours|d|day|days|w|week|weeks)\\s*$" }, message: 'must match pattern "^\\s*[-+\u2212]?\\d+(\\.\\d+)?\\s*(ms|s|sec|second|seconds|min|minute|minutes|h|hour|hours|d|day|days|w|week|weeks)\\s*$"' }];
                                              return false;
                                            }
                                          } else {
                                            validate60.errors = [{ instancePath: instancePath + "/shift", schemaPath: "#/properties/shift/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs39 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.columns !== void 0) {
                                          const _errs41 = errors;
                                          if (!validate34(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData })) {
                                            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid0 = _errs41 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.maxAge !== void 0) {
                                            const _errs42 = errors;
                                            if (!validate29(data.maxAge, { instancePath: instancePath + "/maxAge", parentData: data, parentDataProperty: "maxAge", rootData })) {
                                              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs42 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var schema21 = { "title": "IntervalSource", "description": "Times from\u2013to with attributes: stops, batches, a product schedule; or a log of changes.", "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200, "description": "What the source is called; the file's name without its ending when left out." }, "path": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 4096 }, { "type": "array", "minItems": 1, "maxItems": 1e4, "items": { "type": "string", "minLength": 1, "maxLength": 4096 } }], "description": `A file, a glob such as "hist_*.csv", or several; relative to the notebook's folder.` }, "format": { "enum": ["csv", "parquet", "json-lines", "xlsx"], "description": "By the file's ending when left out." }, "sheet": { "type": "string", "minLength": 1, "maxLength": 200, "description": "Sheet of a workbook; the first with a table when left out." }, "encoding": { "enum": ["utf-8", "utf-16", "windows-1252"] }, "delimiter": { "type": "string", "minLength": 1, "maxLength": 1 }, "decimal": { "enum": [".", ","] }, "dateOrder": { "enum": ["day-first", "month-first"], "description": "What 03/04/2026 means." }, "skip": { "type": "integer", "minimum": 0, "maximum": 1e3, "description": "Lines above the table, before its header." }, "header": { "type": "array", "maxItems": 4, "items": { "enum": ["name", "description", "unit", "type", "ignore"] }, "description": "What the header rows hold, from the top; one of them is name; none when the columns are to be numbered." }, "long": { "$ref": "LongForm" }, "timeZone": { "type": "string", "minLength": 1, "maxLength": 100, "description": "IANA zone of this source's clock, where it differs." }, "repeatedHour": { "enum": ["file-order", "first", "second", "missing"], "description": "Which of the two a time in the repeated autumn hour means; by the order of the file where that decides it." }, "shift": { "type": "string", "pattern": "^\\s*[-+\u2212]?\\d+(\\.\\d+)?\\s*(ms|s|sec|second|seconds|min|minute|minutes|h|hour|hours|d|day|days|w|week|weeks)\\s*$", "description": 'Added to every time of this source, for a clock that is wrong: "-58 min".' }, "columns": { "$ref": "NamePatterns", "description": "Only these columns; all when left out." }, "from": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "The column with the beginning; found when left out." }, "to": { "anyOf": [{ "type": "string", "minLength": 1, "maxLength": 1e3 }, { "type": "null" }], "description": "The column with the end; null for a log of changes, where each row holds until the next." } }, "$id": "IntervalSource" };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path")) {
        validate65.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema21.properties, key0)) {
            validate65.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 200) {
                  validate65.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                  return false;
                } else {
                  if (func3(data0) < 1) {
                    validate65.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate65.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.path !== void 0) {
              let data1 = data.path;
              const _errs4 = errors;
              const _errs5 = errors;
              let valid1 = false;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (func3(data1) > 4096) {
                    const err0 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  } else {
                    if (func3(data1) < 1) {
                      const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs6 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (Array.isArray(data1)) {
                    if (data1.length > 1e4) {
                      const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                    } else {
                      if (data1.length < 1) {
                        const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err4];
                        } else {
                          vErrors.push(err4);
                        }
                        errors++;
                      } else {
                        var valid2 = true;
                        const len0 = data1.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data2 = data1[i0];
                          const _errs10 = errors;
                          if (errors === _errs10) {
                            if (typeof data2 === "string") {
                              if (func3(data2) > 4096) {
                                const err5 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                                if (vErrors === null) {
                                  vErrors = [err5];
                                } else {
                                  vErrors.push(err5);
                                }
                                errors++;
                              } else {
                                if (func3(data2) < 1) {
                                  const err6 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err6];
                                  } else {
                                    vErrors.push(err6);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err7 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/properties/path/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err7];
                              } else {
                                vErrors.push(err7);
                              }
                              errors++;
                            }
                          }
                          var valid2 = _errs10 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    }
                  } else {
                    const err8 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs8 === errors;
                valid1 = valid1 || _valid0;
              }
              if (!valid1) {
                const err9 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
                validate65.errors = vErrors;
                return false;
              } else {
                errors = _errs5;
                if (vErrors !== null) {
                  if (_errs5) {
                    vErrors.length = _errs5;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.format !== void 0) {
                let data3 = data.format;
                const _errs12 = errors;
                if (!(data3 === "csv" || data3 === "parquet" || data3 === "json-lines" || data3 === "xlsx")) {
                  validate65.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema21.properties.format.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sheet !== void 0) {
                  let data4 = data.sheet;
                  const _errs13 = errors;
                  if (errors === _errs13) {
                    if (typeof data4 === "string") {
                      if (func3(data4) > 200) {
                        validate65.errors = [{ instancePath: instancePath + "/sheet", schemaPath: "#/properties/sheet/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                        return false;
                      } else {
                        if (func3(data4) < 1) {
                          validate65.errors = [{ instancePath: instancePath + "/sheet", schemaPath: "#/properties/sheet/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate65.errors = [{ instancePath: instancePath + "/sheet", schemaPath: "#/properties/sheet/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.encoding !== void 0) {
                    let data5 = data.encoding;
                    const _errs15 = errors;
                    if (!(data5 === "utf-8" || data5 === "utf-16" || data5 === "windows-1252")) {
                      validate65.errors = [{ instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/enum", keyword: "enum", params: { allowedValues: schema21.properties.encoding.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.delimiter !== void 0) {
                      let data6 = data.delimiter;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (typeof data6 === "string") {
                          if (func3(data6) > 1) {
                            validate65.errors = [{ instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" }];
                            return false;
                          } else {
                            if (func3(data6) < 1) {
                              validate65.errors = [{ instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate65.errors = [{ instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.decimal !== void 0) {
                        let data7 = data.decimal;
                        const _errs18 = errors;
                        if (!(data7 === "." || data7 === ",")) {
                          validate65.errors = [{ instancePath: instancePath + "/decimal", schemaPath: "#/properties/decimal/enum", keyword: "enum", params: { allowedValues: schema21.properties.decimal.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.dateOrder !== void 0) {
                          let data8 = data.dateOrder;
                          const _errs19 = errors;
                          if (!(data8 === "day-first" || data8 === "month-first")) {
                            validate65.errors = [{ instancePath: instancePath + "/dateOrder", schemaPath: "#/properties/dateOrder/enum", keyword: "enum", params: { allowedValues: schema21.properties.dateOrder.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs19 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.skip !== void 0) {
                            let data9 = data.skip;
                            const _errs20 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                              validate65.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs20) {
                              if (typeof data9 == "number" && isFinite(data9)) {
                                if (data9 > 1e3 || isNaN(data9)) {
                                  validate65.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                                  return false;
                                } else {
                                  if (data9 < 0 || isNaN(data9)) {
                                    validate65.errors = [{ instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.header !== void 0) {
                              let data10 = data.header;
                              const _errs22 = errors;
                              if (errors === _errs22) {
                                if (Array.isArray(data10)) {
                                  if (data10.length > 4) {
                                    validate65.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" }];
                                    return false;
                                  } else {
                                    var valid3 = true;
                                    const len1 = data10.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data11 = data10[i1];
                                      const _errs24 = errors;
                                      if (!(data11 === "name" || data11 === "description" || data11 === "unit" || data11 === "type" || data11 === "ignore")) {
                                        validate65.errors = [{ instancePath: instancePath + "/header/" + i1, schemaPath: "#/properties/header/items/enum", keyword: "enum", params: { allowedValues: schema21.properties.header.items.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid3 = _errs24 === errors;
                                      if (!valid3) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate65.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.long !== void 0) {
                                const _errs25 = errors;
                                if (!validate55(data.long, { instancePath: instancePath + "/long", parentData: data, parentDataProperty: "long", rootData })) {
                                  vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs25 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.timeZone !== void 0) {
                                  let data13 = data.timeZone;
                                  const _errs26 = errors;
                                  if (errors === _errs26) {
                                    if (typeof data13 === "string") {
                                      if (func3(data13) > 100) {
                                        validate65.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                                        return false;
                                      } else {
                                        if (func3(data13) < 1) {
                                          validate65.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate65.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs26 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.repeatedHour !== void 0) {
                                    let data14 = data.repeatedHour;
                                    const _errs28 = errors;
                                    if (!(data14 === "file-order" || data14 === "first" || data14 === "second" || data14 === "missing")) {
                                      validate65.errors = [{ instancePath: instancePath + "/repeatedHour", schemaPath: "#/properties/repeatedHour/enum", keyword: "enum", params: { allowedValues: schema21.properties.repeatedHour.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid0 = _errs28 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.shift !== void 0) {
                                      let data15 = data.shift;
                                      const _errs29 = errors;
                                      if (errors === _errs29) {
                                        if (typeof data15 === "string") {
                                          if (!pattern2.test(data15)) {
                                            validate65.errors = [{ instancePath: instancePath + "/shift", schemaPath: "#/properties/shift/pattern", keyword: "pattern", params: { pattern: "^\\s*[-+\u2212]?\\d+(\\.\\d+)?\\s*(ms|s|sec|second|seconds|min|minute|minutes|h|hour|hours|d|day|days|w|week|weeks)\\s*$" }, message: 'must match pattern "^\\s*[-+\u2212]?\\d+(\\.\\d+)?\\s*(ms|s|sec|second|seconds|min|minute|minutes|h|hour|hours|d|day|days|w|week|weeks)\\s*$"' }];
                                            return false;
                                          }
                                        } else {
                                          validate65.errors = [{ instancePath: instancePath + "/shift", schemaPath: "#/properties/shift/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.columns !== void 0) {
                                        const _errs31 = errors;
                                        if (!validate34(data.columns, { instancePath: instancePath + "/columns", parentData: data, parentDataProperty: "columns", rootData })) {
                                          vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.from !== void 0) {
                                          let data17 = data.from;
                                          const _errs32 = errors;
                                          if (errors === _errs32) {
                                            if (typeof data17 === "string") {
                                              if (func3(data17) > 1e3) {
                                                validate65.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                return false;
                                              } else {
                                                if (func3(data17) < 1) {
                                                  validate65.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                  return false;
                                                }
                                              }
                                            } else {
                                              validate65.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs32 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.to !== void 0) {
                                            let data18 = data.to;
                                            const _errs34 = errors;
                                            const _errs35 = errors;
                                            let valid4 = false;
                                            const _errs36 = errors;
                                            if (errors === _errs36) {
                                              if (typeof data18 === "string") {
                                                if (func3(data18) > 1e3) {
                                                  const err10 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                                  if (vErrors === null) {
                                                    vErrors = [err10];
                                                  } else {
                                                    vErrors.push(err10);
                                                  }
                                                  errors++;
                                                } else {
                                                  if (func3(data18) < 1) {
                                                    const err11 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                    if (vErrors === null) {
                                                      vErrors = [err11];
                                                    } else {
                                                      vErrors.push(err11);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                              } else {
                                                const err12 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err12];
                                                } else {
                                                  vErrors.push(err12);
                                                }
                                                errors++;
                                              }
                                            }
                                            var _valid1 = _errs36 === errors;
                                            valid4 = valid4 || _valid1;
                                            if (!valid4) {
                                              const _errs38 = errors;
                                              if (data18 !== null) {
                                                const err13 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                  vErrors = [err13];
                                                } else {
                                                  vErrors.push(err13);
                                                }
                                                errors++;
                                              }
                                              var _valid1 = _errs38 === errors;
                                              valid4 = valid4 || _valid1;
                                            }
                                            if (!valid4) {
                                              const err14 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                              if (vErrors === null) {
                                                vErrors = [err14];
                                              } else {
                                                vErrors.push(err14);
                                              }
                                              errors++;
                                              validate65.errors = vErrors;
                                              return false;
                                            } else {
                                              errors = _errs35;
                                              if (vErrors !== null) {
                                                if (_errs35) {
                                                  vErrors.length = _errs35;
                                                } else {
                                                  vErrors = null;
                                                }
                                              }
                                            }
                                            var valid0 = _errs34 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var schema22 = { "title": "Derived", "description": 'A tag computed from others: by a formula, or as the rate of a counter.\n\n@example { name: "specific_energy", formula: "power / (line_speed * 60)", unit: "kWh/m" }', "anyOf": [{ "title": "FormulaTag", "type": "object", "additionalProperties": false, "required": ["name", "formula"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "formula": { "type": "string", "minLength": 1, "maxLength": 4e3, "description": "Numbers, tags, + - * / ^, comparison, and functions such as abs, min, max, sqrt, log, exp, round, if. A tag whose name is no plain word stands in [brackets]." }, "unit": { "type": "string", "maxLength": 40 }, "description": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "station": { "type": "string", "minLength": 1, "maxLength": 200 } } }, { "title": "RateTag", "type": "object", "additionalProperties": false, "required": ["name", "rateOf"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "rateOf": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "The counter." }, "per": { "enum": ["s", "min", "h", "day"], "description": "h when left out." }, "rollover": { "type": "number", "exclusiveMinimum": 0, "description": "The value at which the counter starts again at 0; a fall is a reset when left out." }, "unit": { "type": "string", "maxLength": 40 }, "description": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "station": { "type": "string", "minLength": 1, "maxLength": 200 } } }], "$id": "Derived" };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.formula === void 0 && (missing0 = "formula")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "formula" || key0 === "unit" || key0 === "description" || key0 === "station")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data0 === "string") {
                if (func3(data0) > 1e3) {
                  const err2 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/0/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                } else {
                  if (func3(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/0/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                  }
                }
              } else {
                const err4 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/0/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.formula !== void 0) {
              let data1 = data.formula;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (func3(data1) > 4e3) {
                    const err5 = { instancePath: instancePath + "/formula", schemaPath: "#/anyOf/0/properties/formula/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  } else {
                    if (func3(data1) < 1) {
                      const err6 = { instancePath: instancePath + "/formula", schemaPath: "#/anyOf/0/properties/formula/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err7 = { instancePath: instancePath + "/formula", schemaPath: "#/anyOf/0/properties/formula/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.unit !== void 0) {
                let data2 = data.unit;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data2 === "string") {
                    if (func3(data2) > 40) {
                      const err8 = { instancePath: instancePath + "/unit", schemaPath: "#/anyOf/0/properties/unit/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                    }
                  } else {
                    const err9 = { instancePath: instancePath + "/unit", schemaPath: "#/anyOf/0/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data.description !== void 0) {
                  let data3 = data.description;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (typeof data3 === "string") {
                      if (func3(data3) > 1e3) {
                        const err10 = { instancePath: instancePath + "/description", schemaPath: "#/anyOf/0/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                        if (vErrors === null) {
                          vErrors = [err10];
                        } else {
                          vErrors.push(err10);
                        }
                        errors++;
                      } else {
                        if (func3(data3) < 1) {
                          const err11 = { instancePath: instancePath + "/description", schemaPath: "#/anyOf/0/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err11];
                          } else {
                            vErrors.push(err11);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err12 = { instancePath: instancePath + "/description", schemaPath: "#/anyOf/0/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                    }
                  }
                  var valid1 = _errs10 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data.station !== void 0) {
                    let data4 = data.station;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (typeof data4 === "string") {
                        if (func3(data4) > 200) {
                          const err13 = { instancePath: instancePath + "/station", schemaPath: "#/anyOf/0/properties/station/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                          if (vErrors === null) {
                            vErrors = [err13];
                          } else {
                            vErrors.push(err13);
                          }
                          errors++;
                        } else {
                          if (func3(data4) < 1) {
                            const err14 = { instancePath: instancePath + "/station", schemaPath: "#/anyOf/0/properties/station/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err14];
                            } else {
                              vErrors.push(err14);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err15 = { instancePath: instancePath + "/station", schemaPath: "#/anyOf/0/properties/station/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err15];
                        } else {
                          vErrors.push(err15);
                        }
                        errors++;
                      }
                    }
                    var valid1 = _errs12 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      const err16 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs14 = errors;
    if (errors === _errs14) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.name === void 0 && (missing1 = "name") || data.rateOf === void 0 && (missing1 = "rateOf")) {
          const err17 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        } else {
          const _errs16 = errors;
          for (const key1 in data) {
            if (!(key1 === "name" || key1 === "rateOf" || key1 === "per" || key1 === "rollover" || key1 === "unit" || key1 === "description" || key1 === "station")) {
              const err18 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
              break;
            }
          }
          if (_errs16 === errors) {
            if (data.name !== void 0) {
              let data5 = data.name;
              const _errs17 = errors;
              if (errors === _errs17) {
                if (typeof data5 === "string") {
                  if (func3(data5) > 1e3) {
                    const err19 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  } else {
                    if (func3(data5) < 1) {
                      const err20 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err21 = { instancePath: instancePath + "/name", schemaPath: "#/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
              var valid2 = _errs17 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.rateOf !== void 0) {
                let data6 = data.rateOf;
                const _errs19 = errors;
                if (errors === _errs19) {
                  if (typeof data6 === "string") {
                    if (func3(data6) > 1e3) {
                      const err22 = { instancePath: instancePath + "/rateOf", schemaPath: "#/anyOf/1/properties/rateOf/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    } else {
                      if (func3(data6) < 1) {
                        const err23 = { instancePath: instancePath + "/rateOf", schemaPath: "#/anyOf/1/properties/rateOf/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err23];
                        } else {
                          vErrors.push(err23);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err24 = { instancePath: instancePath + "/rateOf", schemaPath: "#/anyOf/1/properties/rateOf/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                var valid2 = _errs19 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.per !== void 0) {
                  let data7 = data.per;
                  const _errs21 = errors;
                  if (!(data7 === "s" || data7 === "min" || data7 === "h" || data7 === "day")) {
                    const err25 = { instancePath: instancePath + "/per", schemaPath: "#/anyOf/1/properties/per/enum", keyword: "enum", params: { allowedValues: schema22.anyOf[1].properties.per.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                  var valid2 = _errs21 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.rollover !== void 0) {
                    let data8 = data.rollover;
                    const _errs22 = errors;
                    if (errors === _errs22) {
                      if (typeof data8 == "number" && isFinite(data8)) {
                        if (data8 <= 0 || isNaN(data8)) {
                          const err26 = { instancePath: instancePath + "/rollover", schemaPath: "#/anyOf/1/properties/rollover/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                          if (vErrors === null) {
                            vErrors = [err26];
                          } else {
                            vErrors.push(err26);
                          }
                          errors++;
                        }
                      } else {
                        const err27 = { instancePath: instancePath + "/rollover", schemaPath: "#/anyOf/1/properties/rollover/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                          vErrors = [err27];
                        } else {
                          vErrors.push(err27);
                        }
                        errors++;
                      }
                    }
                    var valid2 = _errs22 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.unit !== void 0) {
                      let data9 = data.unit;
                      const _errs24 = errors;
                      if (errors === _errs24) {
                        if (typeof data9 === "string") {
                          if (func3(data9) > 40) {
                            const err28 = { instancePath: instancePath + "/unit", schemaPath: "#/anyOf/1/properties/unit/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                            if (vErrors === null) {
                              vErrors = [err28];
                            } else {
                              vErrors.push(err28);
                            }
                            errors++;
                          }
                        } else {
                          const err29 = { instancePath: instancePath + "/unit", schemaPath: "#/anyOf/1/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err29];
                          } else {
                            vErrors.push(err29);
                          }
                          errors++;
                        }
                      }
                      var valid2 = _errs24 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data.description !== void 0) {
                        let data10 = data.description;
                        const _errs26 = errors;
                        if (errors === _errs26) {
                          if (typeof data10 === "string") {
                            if (func3(data10) > 1e3) {
                              const err30 = { instancePath: instancePath + "/description", schemaPath: "#/anyOf/1/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                              if (vErrors === null) {
                                vErrors = [err30];
                              } else {
                                vErrors.push(err30);
                              }
                              errors++;
                            } else {
                              if (func3(data10) < 1) {
                                const err31 = { instancePath: instancePath + "/description", schemaPath: "#/anyOf/1/properties/description/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err31];
                                } else {
                                  vErrors.push(err31);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err32 = { instancePath: instancePath + "/description", schemaPath: "#/anyOf/1/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err32];
                            } else {
                              vErrors.push(err32);
                            }
                            errors++;
                          }
                        }
                        var valid2 = _errs26 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data.station !== void 0) {
                          let data11 = data.station;
                          const _errs28 = errors;
                          if (errors === _errs28) {
                            if (typeof data11 === "string") {
                              if (func3(data11) > 200) {
                                const err33 = { instancePath: instancePath + "/station", schemaPath: "#/anyOf/1/properties/station/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                if (vErrors === null) {
                                  vErrors = [err33];
                                } else {
                                  vErrors.push(err33);
                                }
                                errors++;
                              } else {
                                if (func3(data11) < 1) {
                                  const err34 = { instancePath: instancePath + "/station", schemaPath: "#/anyOf/1/properties/station/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err34];
                                  } else {
                                    vErrors.push(err34);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err35 = { instancePath: instancePath + "/station", schemaPath: "#/anyOf/1/properties/station/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err35];
                              } else {
                                vErrors.push(err35);
                              }
                              errors++;
                            }
                          }
                          var valid2 = _errs28 === errors;
                        } else {
                          var valid2 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else {
        const err36 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    var _valid0 = _errs14 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err37 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
    validate69.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "simulated" || key0 === "timeZone" || key0 === "rows" || key0 === "series" || key0 === "samples" || key0 === "intervals" || key0 === "derive" || key0 === "tags")) {
          validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.simulated !== void 0) {
          const _errs2 = errors;
          if (!validate25(data.simulated, { instancePath: instancePath + "/simulated", parentData: data, parentDataProperty: "simulated", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.timeZone !== void 0) {
            let data1 = data.timeZone;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func3(data1) > 100) {
                  validate24.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                  return false;
                } else {
                  if (func3(data1) < 1) {
                    validate24.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate24.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rows !== void 0) {
              const _errs5 = errors;
              if (!validate27(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData })) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.series !== void 0) {
                let data3 = data.series;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data3)) {
                    if (data3.length > 100) {
                      validate24.errors = [{ instancePath: instancePath + "/series", schemaPath: "#/properties/series/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (!validate54(data3[i0], { instancePath: instancePath + "/series/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs8 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate24.errors = [{ instancePath: instancePath + "/series", schemaPath: "#/properties/series/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.samples !== void 0) {
                  let data5 = data.samples;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data5)) {
                      if (data5.length > 100) {
                        validate24.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                        return false;
                      } else {
                        var valid2 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs11 = errors;
                          if (!validate60(data5[i1], { instancePath: instancePath + "/samples/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
                            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs11 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate24.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.intervals !== void 0) {
                    let data7 = data.intervals;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data7)) {
                        if (data7.length > 100) {
                          validate24.errors = [{ instancePath: instancePath + "/intervals", schemaPath: "#/properties/intervals/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                          return false;
                        } else {
                          var valid3 = true;
                          const len2 = data7.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            const _errs14 = errors;
                            if (!validate65(data7[i2], { instancePath: instancePath + "/intervals/" + i2, parentData: data7, parentDataProperty: i2, rootData })) {
                              vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                              errors = vErrors.length;
                            }
                            var valid3 = _errs14 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate24.errors = [{ instancePath: instancePath + "/intervals", schemaPath: "#/properties/intervals/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.derive !== void 0) {
                      let data9 = data.derive;
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (Array.isArray(data9)) {
                          if (data9.length > 1e3) {
                            validate24.errors = [{ instancePath: instancePath + "/derive", schemaPath: "#/properties/derive/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                            return false;
                          } else {
                            var valid4 = true;
                            const len3 = data9.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              const _errs17 = errors;
                              if (!validate69(data9[i3], { instancePath: instancePath + "/derive/" + i3, parentData: data9, parentDataProperty: i3, rootData })) {
                                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                errors = vErrors.length;
                              }
                              var valid4 = _errs17 === errors;
                              if (!valid4) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate24.errors = [{ instancePath: instancePath + "/derive", schemaPath: "#/properties/derive/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs15 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.tags !== void 0) {
                        let data11 = data.tags;
                        const _errs18 = errors;
                        if (errors === _errs18) {
                          if (typeof data11 === "string") {
                            if (func3(data11) > 4096) {
                              validate24.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                              return false;
                            } else {
                              if (func3(data11) < 1) {
                                validate24.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            }
                          } else {
                            validate24.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var schema23 = { "title": "Target", "description": 'The condition that makes the event. With `forAtLeast` (a number and a unit) the rows of shorter spells are no events but reference rows.\n\n@example { variable: "moisture", above: 4.2, forAtLeast: "5 min" }', "anyOf": [{ "type": "object", "title": "AboveTarget", "additionalProperties": false, "required": ["variable", "above"], "properties": { "variable": { "type": "string" }, "above": { "type": "number" }, "forAtLeast": { "$ref": "Duration" } } }, { "type": "object", "title": "BelowTarget", "additionalProperties": false, "required": ["variable", "below"], "properties": { "variable": { "type": "string" }, "below": { "type": "number" }, "forAtLeast": { "$ref": "Duration" } } }, { "type": "object", "title": "BetweenTarget", "additionalProperties": false, "required": ["variable", "between"], "properties": { "variable": { "type": "string" }, "between": { "type": "array", "items": { "type": "number" }, "minItems": 2, "maxItems": 2 }, "forAtLeast": { "$ref": "Duration" } } }, { "type": "object", "title": "InTarget", "additionalProperties": false, "required": ["variable", "in"], "properties": { "variable": { "type": "string" }, "in": { "type": "array", "minItems": 1, "maxItems": 1e4, "items": { "type": ["string", "number", "boolean"] } }, "forAtLeast": { "$ref": "Duration" } } }, { "type": "object", "title": "PeriodsTarget", "additionalProperties": false, "required": ["periods"], "properties": { "periods": { "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "$ref": "Period" } }, "forAtLeast": { "$ref": "Duration" } } }, { "type": "object", "title": "AllTarget", "additionalProperties": false, "required": ["all"], "properties": { "all": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "Condition" } }, "forAtLeast": { "$ref": "Duration" } } }, { "type": "object", "title": "AnyTarget", "additionalProperties": false, "required": ["any"], "properties": { "any": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "Condition" } }, "forAtLeast": { "$ref": "Duration" } } }, { "type": "object", "title": "NotTarget", "additionalProperties": false, "required": ["not"], "properties": { "not": { "$ref": "Condition" }, "forAtLeast": { "$ref": "Duration" } } }, { "type": "object", "title": "DuringTarget", "additionalProperties": false, "required": ["during"], "properties": { "during": { "type": "string", "minLength": 1, "maxLength": 200 }, "where": { "type": "object", "additionalProperties": { "type": "array", "minItems": 1, "maxItems": 1e4, "items": { "type": ["string", "number", "boolean"] } }, "description": "Attributes of the intervals and the values that count." }, "forAtLeast": { "$ref": "Duration" } } }, { "type": "object", "title": "SettledAfterTarget", "additionalProperties": false, "required": ["settled", "after"], "properties": { "settled": { "$ref": "Duration" }, "after": { "$ref": "Condition" }, "forAtLeast": { "$ref": "Duration" } } }, { "type": "object", "title": "SettledAfterChangeTarget", "additionalProperties": false, "required": ["settled", "afterChangeOf"], "properties": { "settled": { "$ref": "Duration" }, "afterChangeOf": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "forAtLeast": { "$ref": "Duration" } } }, { "type": "object", "title": "SteadyTarget", "additionalProperties": false, "required": ["steady", "within", "for"], "properties": { "steady": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "within": { "type": "number", "minimum": 0 }, "for": { "$ref": "Duration" }, "forAtLeast": { "$ref": "Duration" } } }], "$id": "Target" };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to")) {
        validate77.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "from" || key0 === "to")) {
            validate77.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.from !== void 0) {
            let data0 = data.from;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 40) {
                  validate77.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                  return false;
                } else {
                  if (func3(data0) < 4) {
                    validate77.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" }];
                    return false;
                  }
                }
              } else {
                validate77.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              let data1 = data.to;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func3(data1) > 40) {
                    validate77.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                    return false;
                  } else {
                    if (func3(data1) < 4) {
                      validate77.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate77.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.variable === void 0 && (missing0 = "variable") || data.above === void 0 && (missing0 = "above")) {
        validate81.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "variable" || key0 === "above")) {
            validate81.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.variable !== void 0) {
            const _errs2 = errors;
            if (typeof data.variable !== "string") {
              validate81.errors = [{ instancePath: instancePath + "/variable", schemaPath: "#/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.above !== void 0) {
              let data1 = data.above;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && isFinite(data1))) {
                validate81.errors = [{ instancePath: instancePath + "/above", schemaPath: "#/properties/above/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.variable === void 0 && (missing0 = "variable") || data.below === void 0 && (missing0 = "below")) {
        validate83.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "variable" || key0 === "below")) {
            validate83.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.variable !== void 0) {
            const _errs2 = errors;
            if (typeof data.variable !== "string") {
              validate83.errors = [{ instancePath: instancePath + "/variable", schemaPath: "#/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.below !== void 0) {
              let data1 = data.below;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && isFinite(data1))) {
                validate83.errors = [{ instancePath: instancePath + "/below", schemaPath: "#/properties/below/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.variable === void 0 && (missing0 = "variable") || data.between === void 0 && (missing0 = "between")) {
        validate85.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "variable" || key0 === "between")) {
            validate85.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.variable !== void 0) {
            const _errs2 = errors;
            if (typeof data.variable !== "string") {
              validate85.errors = [{ instancePath: instancePath + "/variable", schemaPath: "#/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.between !== void 0) {
              let data1 = data.between;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  if (data1.length > 2) {
                    validate85.errors = [{ instancePath: instancePath + "/between", schemaPath: "#/properties/between/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                    return false;
                  } else {
                    if (data1.length < 2) {
                      validate85.errors = [{ instancePath: instancePath + "/between", schemaPath: "#/properties/between/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        const _errs6 = errors;
                        if (!(typeof data2 == "number" && isFinite(data2))) {
                          validate85.errors = [{ instancePath: instancePath + "/between/" + i0, schemaPath: "#/properties/between/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  validate85.errors = [{ instancePath: instancePath + "/between", schemaPath: "#/properties/between/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate85.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
var schema29 = { "title": "In", "type": "object", "additionalProperties": false, "required": ["variable", "in"], "properties": { "variable": { "type": "string" }, "in": { "type": "array", "minItems": 1, "maxItems": 1e4, "items": { "type": ["string", "number", "boolean"] } } }, "$id": "In" };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.variable === void 0 && (missing0 = "variable") || data.in === void 0 && (missing0 = "in")) {
        validate87.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "variable" || key0 === "in")) {
            validate87.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.variable !== void 0) {
            const _errs2 = errors;
            if (typeof data.variable !== "string") {
              validate87.errors = [{ instancePath: instancePath + "/variable", schemaPath: "#/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.in !== void 0) {
              let data1 = data.in;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  if (data1.length > 1e4) {
                    validate87.errors = [{ instancePath: instancePath + "/in", schemaPath: "#/properties/in/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                    return false;
                  } else {
                    if (data1.length < 1) {
                      validate87.errors = [{ instancePath: instancePath + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                      return false;
                    } else {
                      var valid1 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        const _errs6 = errors;
                        if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
                          validate87.errors = [{ instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/type", keyword: "type", params: { type: schema29.properties.in.items.type }, message: "must be string,number,boolean" }];
                          return false;
                        }
                        var valid1 = _errs6 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  validate87.errors = [{ instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.periods === void 0 && (missing0 = "periods")) {
        validate89.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "periods")) {
            validate89.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.periods !== void 0) {
            let data0 = data.periods;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 1e3) {
                  validate89.errors = [{ instancePath: instancePath + "/periods", schemaPath: "#/properties/periods/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate89.errors = [{ instancePath: instancePath + "/periods", schemaPath: "#/properties/periods/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs4 = errors;
                      if (!validate77(data0[i0], { instancePath: instancePath + "/periods/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                validate89.errors = [{ instancePath: instancePath + "/periods", schemaPath: "#/properties/periods/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
var wrapper0 = { validate: validate80 };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.all === void 0 && (missing0 = "all")) {
        validate92.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "all")) {
            validate92.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.all !== void 0) {
            let data0 = data.all;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 100) {
                  validate92.errors = [{ instancePath: instancePath + "/all", schemaPath: "#/properties/all/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate92.errors = [{ instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs4 = errors;
                      if (!wrapper0.validate(data0[i0], { instancePath: instancePath + "/all/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                validate92.errors = [{ instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate92.errors = vErrors;
  return errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.any === void 0 && (missing0 = "any")) {
        validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "any")) {
            validate94.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.any !== void 0) {
            let data0 = data.any;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 100) {
                  validate94.errors = [{ instancePath: instancePath + "/any", schemaPath: "#/properties/any/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                  return false;
                } else {
                  if (data0.length < 1) {
                    validate94.errors = [{ instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs4 = errors;
                      if (!wrapper0.validate(data0[i0], { instancePath: instancePath + "/any/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs4 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                }
              } else {
                validate94.errors = [{ instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.not === void 0 && (missing0 = "not")) {
        validate96.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "not")) {
            validate96.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.not !== void 0) {
            if (!wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData })) {
              vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}
var schema34 = { "title": "During", "description": "Inside the intervals of a source of intervals, by its name: stops, batches, a product schedule.", "type": "object", "additionalProperties": false, "required": ["during"], "properties": { "during": { "type": "string", "minLength": 1, "maxLength": 200 }, "where": { "type": "object", "additionalProperties": { "type": "array", "minItems": 1, "maxItems": 1e4, "items": { "type": ["string", "number", "boolean"] } }, "description": "Attributes of the intervals and the values that count." } }, "$id": "During" };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.during === void 0 && (missing0 = "during")) {
        validate98.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "during" || key0 === "where")) {
            validate98.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.during !== void 0) {
            let data0 = data.during;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 200) {
                  validate98.errors = [{ instancePath: instancePath + "/during", schemaPath: "#/properties/during/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                  return false;
                } else {
                  if (func3(data0) < 1) {
                    validate98.errors = [{ instancePath: instancePath + "/during", schemaPath: "#/properties/during/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate98.errors = [{ instancePath: instancePath + "/during", schemaPath: "#/properties/during/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.where !== void 0) {
              let data1 = data.where;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  for (const key1 in data1) {
                    let data2 = data1[key1];
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (Array.isArray(data2)) {
                        if (data2.length > 1e4) {
                          validate98.errors = [{ instancePath: instancePath + "/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                          return false;
                        } else {
                          if (data2.length < 1) {
                            validate98.errors = [{ instancePath: instancePath + "/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                            return false;
                          } else {
                            var valid2 = true;
                            const len0 = data2.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data3 = data2[i0];
                              const _errs9 = errors;
                              if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
                                validate98.errors = [{ instancePath: instancePath + "/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/where/additionalProperties/items/type", keyword: "type", params: { type: schema34.properties.where.additionalProperties.items.type }, message: "must be string,number,boolean" }];
                                return false;
                              }
                              var valid2 = _errs9 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          }
                        }
                      } else {
                        validate98.errors = [{ instancePath: instancePath + "/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/where/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate98.errors = [{ instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate98.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.settled === void 0 && (missing0 = "settled") || data.after === void 0 && (missing0 = "after")) {
        validate100.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "settled" || key0 === "after")) {
            validate100.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.settled !== void 0) {
            const _errs2 = errors;
            if (!validate29(data.settled, { instancePath: instancePath + "/settled", parentData: data, parentDataProperty: "settled", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.after !== void 0) {
              const _errs3 = errors;
              if (!wrapper0.validate(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData })) {
                vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate100.errors = vErrors;
  return errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.settled === void 0 && (missing0 = "settled") || data.afterChangeOf === void 0 && (missing0 = "afterChangeOf")) {
        validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "settled" || key0 === "afterChangeOf")) {
            validate103.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.settled !== void 0) {
            const _errs2 = errors;
            if (!validate29(data.settled, { instancePath: instancePath + "/settled", parentData: data, parentDataProperty: "settled", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.afterChangeOf !== void 0) {
              let data1 = data.afterChangeOf;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func3(data1) > 1e3) {
                    validate103.errors = [{ instancePath: instancePath + "/afterChangeOf", schemaPath: "#/properties/afterChangeOf/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                    return false;
                  } else {
                    if (func3(data1) < 1) {
                      validate103.errors = [{ instancePath: instancePath + "/afterChangeOf", schemaPath: "#/properties/afterChangeOf/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate103.errors = [{ instancePath: instancePath + "/afterChangeOf", schemaPath: "#/properties/afterChangeOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.steady === void 0 && (missing0 = "steady") || data.within === void 0 && (missing0 = "within") || data.for === void 0 && (missing0 = "for")) {
        validate106.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "steady" || key0 === "within" || key0 === "for")) {
            validate106.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.steady !== void 0) {
            let data0 = data.steady;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 1e3) {
                  validate106.errors = [{ instancePath: instancePath + "/steady", schemaPath: "#/properties/steady/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                  return false;
                } else {
                  if (func3(data0) < 1) {
                    validate106.errors = [{ instancePath: instancePath + "/steady", schemaPath: "#/properties/steady/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate106.errors = [{ instancePath: instancePath + "/steady", schemaPath: "#/properties/steady/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.within !== void 0) {
              let data1 = data.within;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate106.errors = [{ instancePath: instancePath + "/within", schemaPath: "#/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                } else {
                  validate106.errors = [{ instancePath: instancePath + "/within", schemaPath: "#/properties/within/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.for !== void 0) {
                const _errs6 = errors;
                if (!validate29(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate106.errors = vErrors;
  return errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate81(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate83(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate85(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors;
        if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs5 = errors;
          if (!validate89(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs5 === errors;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs6 = errors;
            if (!validate92(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs6 === errors;
            valid0 = valid0 || _valid0;
            if (!valid0) {
              const _errs7 = errors;
              if (!validate94(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs7 === errors;
              valid0 = valid0 || _valid0;
              if (!valid0) {
                const _errs8 = errors;
                if (!validate96(data, { instancePath, parentData, parentDataProperty, rootData })) {
                  vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs8 === errors;
                valid0 = valid0 || _valid0;
                if (!valid0) {
                  const _errs9 = errors;
                  if (!validate98(data, { instancePath, parentData, parentDataProperty, rootData })) {
                    vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs9 === errors;
                  valid0 = valid0 || _valid0;
                  if (!valid0) {
                    const _errs10 = errors;
                    if (!validate100(data, { instancePath, parentData, parentDataProperty, rootData })) {
                      vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs10 === errors;
                    valid0 = valid0 || _valid0;
                    if (!valid0) {
                      const _errs11 = errors;
                      if (!validate103(data, { instancePath, parentData, parentDataProperty, rootData })) {
                        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs11 === errors;
                      valid0 = valid0 || _valid0;
                      if (!valid0) {
                        const _errs12 = errors;
                        if (!validate106(data, { instancePath, parentData, parentDataProperty, rootData })) {
                          vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
                          errors = vErrors.length;
                        }
                        var _valid0 = _errs12 === errors;
                        valid0 = valid0 || _valid0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate80.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.variable === void 0 && (missing0 = "variable") || data.above === void 0 && (missing0 = "above")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "variable" || key0 === "above" || key0 === "forAtLeast")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.variable !== void 0) {
            const _errs4 = errors;
            if (typeof data.variable !== "string") {
              const err2 = { instancePath: instancePath + "/variable", schemaPath: "#/anyOf/0/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.above !== void 0) {
              let data1 = data.above;
              const _errs6 = errors;
              if (!(typeof data1 == "number" && isFinite(data1))) {
                const err3 = { instancePath: instancePath + "/above", schemaPath: "#/anyOf/0/properties/above/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              var valid1 = _errs6 === errors;
            } else {
              var valid1 = true;
            }
            if (valid1) {
              if (data.forAtLeast !== void 0) {
                const _errs8 = errors;
                if (!validate29(data.forAtLeast, { instancePath: instancePath + "/forAtLeast", parentData: data, parentDataProperty: "forAtLeast", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs8 === errors;
              } else {
                var valid1 = true;
              }
            }
          }
        }
      }
    } else {
      const err4 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs9 = errors;
    if (errors === _errs9) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.variable === void 0 && (missing1 = "variable") || data.below === void 0 && (missing1 = "below")) {
          const err5 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        } else {
          const _errs11 = errors;
          for (const key1 in data) {
            if (!(key1 === "variable" || key1 === "below" || key1 === "forAtLeast")) {
              const err6 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
              break;
            }
          }
          if (_errs11 === errors) {
            if (data.variable !== void 0) {
              const _errs12 = errors;
              if (typeof data.variable !== "string") {
                const err7 = { instancePath: instancePath + "/variable", schemaPath: "#/anyOf/1/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              var valid2 = _errs12 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.below !== void 0) {
                let data4 = data.below;
                const _errs14 = errors;
                if (!(typeof data4 == "number" && isFinite(data4))) {
                  const err8 = { instancePath: instancePath + "/below", schemaPath: "#/anyOf/1/properties/below/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                var valid2 = _errs14 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.forAtLeast !== void 0) {
                  const _errs16 = errors;
                  if (!validate29(data.forAtLeast, { instancePath: instancePath + "/forAtLeast", parentData: data, parentDataProperty: "forAtLeast", rootData })) {
                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                    errors = vErrors.length;
                  }
                  var valid2 = _errs16 === errors;
                } else {
                  var valid2 = true;
                }
              }
            }
          }
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    var _valid0 = _errs9 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs17 = errors;
      if (errors === _errs17) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing2;
          if (data.variable === void 0 && (missing2 = "variable") || data.between === void 0 && (missing2 = "between")) {
            const err10 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          } else {
            const _errs19 = errors;
            for (const key2 in data) {
              if (!(key2 === "variable" || key2 === "between" || key2 === "forAtLeast")) {
                const err11 = { instancePath, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
                break;
              }
            }
            if (_errs19 === errors) {
              if (data.variable !== void 0) {
                const _errs20 = errors;
                if (typeof data.variable !== "string") {
                  const err12 = { instancePath: instancePath + "/variable", schemaPath: "#/anyOf/2/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                var valid3 = _errs20 === errors;
              } else {
                var valid3 = true;
              }
              if (valid3) {
                if (data.between !== void 0) {
                  let data7 = data.between;
                  const _errs22 = errors;
                  if (errors === _errs22) {
                    if (Array.isArray(data7)) {
                      if (data7.length > 2) {
                        const err13 = { instancePath: instancePath + "/between", schemaPath: "#/anyOf/2/properties/between/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err13];
                        } else {
                          vErrors.push(err13);
                        }
                        errors++;
                      } else {
                        if (data7.length < 2) {
                          const err14 = { instancePath: instancePath + "/between", schemaPath: "#/anyOf/2/properties/between/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                          if (vErrors === null) {
                            vErrors = [err14];
                          } else {
                            vErrors.push(err14);
                          }
                          errors++;
                        } else {
                          var valid4 = true;
                          const len0 = data7.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data8 = data7[i0];
                            const _errs24 = errors;
                            if (!(typeof data8 == "number" && isFinite(data8))) {
                              const err15 = { instancePath: instancePath + "/between/" + i0, schemaPath: "#/anyOf/2/properties/between/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              if (vErrors === null) {
                                vErrors = [err15];
                              } else {
                                vErrors.push(err15);
                              }
                              errors++;
                            }
                            var valid4 = _errs24 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        }
                      }
                    } else {
                      const err16 = { instancePath: instancePath + "/between", schemaPath: "#/anyOf/2/properties/between/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  }
                  var valid3 = _errs22 === errors;
                } else {
                  var valid3 = true;
                }
                if (valid3) {
                  if (data.forAtLeast !== void 0) {
                    const _errs26 = errors;
                    if (!validate29(data.forAtLeast, { instancePath: instancePath + "/forAtLeast", parentData: data, parentDataProperty: "forAtLeast", rootData })) {
                      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs26 === errors;
                  } else {
                    var valid3 = true;
                  }
                }
              }
            }
          }
        } else {
          const err17 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      var _valid0 = _errs17 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs27 = errors;
        if (errors === _errs27) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing3;
            if (data.variable === void 0 && (missing3 = "variable") || data.in === void 0 && (missing3 = "in")) {
              const err18 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            } else {
              const _errs29 = errors;
              for (const key3 in data) {
                if (!(key3 === "variable" || key3 === "in" || key3 === "forAtLeast")) {
                  const err19 = { instancePath, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                  break;
                }
              }
              if (_errs29 === errors) {
                if (data.variable !== void 0) {
                  const _errs30 = errors;
                  if (typeof data.variable !== "string") {
                    const err20 = { instancePath: instancePath + "/variable", schemaPath: "#/anyOf/3/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                  var valid5 = _errs30 === errors;
                } else {
                  var valid5 = true;
                }
                if (valid5) {
                  if (data.in !== void 0) {
                    let data11 = data.in;
                    const _errs32 = errors;
                    if (errors === _errs32) {
                      if (Array.isArray(data11)) {
                        if (data11.length > 1e4) {
                          const err21 = { instancePath: instancePath + "/in", schemaPath: "#/anyOf/3/properties/in/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                          if (vErrors === null) {
                            vErrors = [err21];
                          } else {
                            vErrors.push(err21);
                          }
                          errors++;
                        } else {
                          if (data11.length < 1) {
                            const err22 = { instancePath: instancePath + "/in", schemaPath: "#/anyOf/3/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                              vErrors = [err22];
                            } else {
                              vErrors.push(err22);
                            }
                            errors++;
                          } else {
                            var valid6 = true;
                            const len1 = data11.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data12 = data11[i1];
                              const _errs34 = errors;
                              if (typeof data12 !== "string" && !(typeof data12 == "number" && isFinite(data12)) && typeof data12 !== "boolean") {
                                const err23 = { instancePath: instancePath + "/in/" + i1, schemaPath: "#/anyOf/3/properties/in/items/type", keyword: "type", params: { type: schema23.anyOf[3].properties.in.items.type }, message: "must be string,number,boolean" };
                                if (vErrors === null) {
                                  vErrors = [err23];
                                } else {
                                  vErrors.push(err23);
                                }
                                errors++;
                              }
                              var valid6 = _errs34 === errors;
                              if (!valid6) {
                                break;
                              }
                            }
                          }
                        }
                      } else {
                        const err24 = { instancePath: instancePath + "/in", schemaPath: "#/anyOf/3/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err24];
                        } else {
                          vErrors.push(err24);
                        }
                        errors++;
                      }
                    }
                    var valid5 = _errs32 === errors;
                  } else {
                    var valid5 = true;
                  }
                  if (valid5) {
                    if (data.forAtLeast !== void 0) {
                      const _errs36 = errors;
                      if (!validate29(data.forAtLeast, { instancePath: instancePath + "/forAtLeast", parentData: data, parentDataProperty: "forAtLeast", rootData })) {
                        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                        errors = vErrors.length;
                      }
                      var valid5 = _errs36 === errors;
                    } else {
                      var valid5 = true;
                    }
                  }
                }
              }
            }
          } else {
            const err25 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        var _valid0 = _errs27 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs37 = errors;
          if (errors === _errs37) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing4;
              if (data.periods === void 0 && (missing4 = "periods")) {
                const err26 = { instancePath, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              } else {
                const _errs39 = errors;
                for (const key4 in data) {
                  if (!(key4 === "periods" || key4 === "forAtLeast")) {
                    const err27 = { instancePath, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                    break;
                  }
                }
                if (_errs39 === errors) {
                  if (data.periods !== void 0) {
                    let data14 = data.periods;
                    const _errs40 = errors;
                    if (errors === _errs40) {
                      if (Array.isArray(data14)) {
                        if (data14.length > 1e3) {
                          const err28 = { instancePath: instancePath + "/periods", schemaPath: "#/anyOf/4/properties/periods/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                          if (vErrors === null) {
                            vErrors = [err28];
                          } else {
                            vErrors.push(err28);
                          }
                          errors++;
                        } else {
                          if (data14.length < 1) {
                            const err29 = { instancePath: instancePath + "/periods", schemaPath: "#/anyOf/4/properties/periods/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                              vErrors = [err29];
                            } else {
                              vErrors.push(err29);
                            }
                            errors++;
                          } else {
                            var valid8 = true;
                            const len2 = data14.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              const _errs42 = errors;
                              if (!validate77(data14[i2], { instancePath: instancePath + "/periods/" + i2, parentData: data14, parentDataProperty: i2, rootData })) {
                                vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                                errors = vErrors.length;
                              }
                              var valid8 = _errs42 === errors;
                              if (!valid8) {
                                break;
                              }
                            }
                          }
                        }
                      } else {
                        const err30 = { instancePath: instancePath + "/periods", schemaPath: "#/anyOf/4/properties/periods/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err30];
                        } else {
                          vErrors.push(err30);
                        }
                        errors++;
                      }
                    }
                    var valid7 = _errs40 === errors;
                  } else {
                    var valid7 = true;
                  }
                  if (valid7) {
                    if (data.forAtLeast !== void 0) {
                      const _errs43 = errors;
                      if (!validate29(data.forAtLeast, { instancePath: instancePath + "/forAtLeast", parentData: data, parentDataProperty: "forAtLeast", rootData })) {
                        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                        errors = vErrors.length;
                      }
                      var valid7 = _errs43 === errors;
                    } else {
                      var valid7 = true;
                    }
                  }
                }
              }
            } else {
              const err31 = { instancePath, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
          var _valid0 = _errs37 === errors;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs44 = errors;
            if (errors === _errs44) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing5;
                if (data.all === void 0 && (missing5 = "all")) {
                  const err32 = { instancePath, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                } else {
                  const _errs46 = errors;
                  for (const key5 in data) {
                    if (!(key5 === "all" || key5 === "forAtLeast")) {
                      const err33 = { instancePath, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                      break;
                    }
                  }
                  if (_errs46 === errors) {
                    if (data.all !== void 0) {
                      let data17 = data.all;
                      const _errs47 = errors;
                      if (errors === _errs47) {
                        if (Array.isArray(data17)) {
                          if (data17.length > 100) {
                            const err34 = { instancePath: instancePath + "/all", schemaPath: "#/anyOf/5/properties/all/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                            if (vErrors === null) {
                              vErrors = [err34];
                            } else {
                              vErrors.push(err34);
                            }
                            errors++;
                          } else {
                            if (data17.length < 1) {
                              const err35 = { instancePath: instancePath + "/all", schemaPath: "#/anyOf/5/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              if (vErrors === null) {
                                vErrors = [err35];
                              } else {
                                vErrors.push(err35);
                              }
                              errors++;
                            } else {
                              var valid10 = true;
                              const len3 = data17.length;
                              for (let i3 = 0; i3 < len3; i3++) {
                                const _errs49 = errors;
                                if (!validate80(data17[i3], { instancePath: instancePath + "/all/" + i3, parentData: data17, parentDataProperty: i3, rootData })) {
                                  vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                  errors = vErrors.length;
                                }
                                var valid10 = _errs49 === errors;
                                if (!valid10) {
                                  break;
                                }
                              }
                            }
                          }
                        } else {
                          const err36 = { instancePath: instancePath + "/all", schemaPath: "#/anyOf/5/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err36];
                          } else {
                            vErrors.push(err36);
                          }
                          errors++;
                        }
                      }
                      var valid9 = _errs47 === errors;
                    } else {
                      var valid9 = true;
                    }
                    if (valid9) {
                      if (data.forAtLeast !== void 0) {
                        const _errs50 = errors;
                        if (!validate29(data.forAtLeast, { instancePath: instancePath + "/forAtLeast", parentData: data, parentDataProperty: "forAtLeast", rootData })) {
                          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                          errors = vErrors.length;
                        }
                        var valid9 = _errs50 === errors;
                      } else {
                        var valid9 = true;
                      }
                    }
                  }
                }
              } else {
                const err37 = { instancePath, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            var _valid0 = _errs44 === errors;
            valid0 = valid0 || _valid0;
            if (!valid0) {
              const _errs51 = errors;
              if (errors === _errs51) {
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing6;
                  if (data.any === void 0 && (missing6 = "any")) {
                    const err38 = { instancePath, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  } else {
                    const _errs53 = errors;
                    for (const key6 in data) {
                      if (!(key6 === "any" || key6 === "forAtLeast")) {
                        const err39 = { instancePath, schemaPath: "#/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err39];
                        } else {
                          vErrors.push(err39);
                        }
                        errors++;
                        break;
                      }
                    }
                    if (_errs53 === errors) {
                      if (data.any !== void 0) {
                        let data20 = data.any;
                        const _errs54 = errors;
                        if (errors === _errs54) {
                          if (Array.isArray(data20)) {
                            if (data20.length > 100) {
                              const err40 = { instancePath: instancePath + "/any", schemaPath: "#/anyOf/6/properties/any/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                              if (vErrors === null) {
                                vErrors = [err40];
                              } else {
                                vErrors.push(err40);
                              }
                              errors++;
                            } else {
                              if (data20.length < 1) {
                                const err41 = { instancePath: instancePath + "/any", schemaPath: "#/anyOf/6/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                if (vErrors === null) {
                                  vErrors = [err41];
                                } else {
                                  vErrors.push(err41);
                                }
                                errors++;
                              } else {
                                var valid12 = true;
                                const len4 = data20.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                  const _errs56 = errors;
                                  if (!validate80(data20[i4], { instancePath: instancePath + "/any/" + i4, parentData: data20, parentDataProperty: i4, rootData })) {
                                    vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid12 = _errs56 === errors;
                                  if (!valid12) {
                                    break;
                                  }
                                }
                              }
                            }
                          } else {
                            const err42 = { instancePath: instancePath + "/any", schemaPath: "#/anyOf/6/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err42];
                            } else {
                              vErrors.push(err42);
                            }
                            errors++;
                          }
                        }
                        var valid11 = _errs54 === errors;
                      } else {
                        var valid11 = true;
                      }
                      if (valid11) {
                        if (data.forAtLeast !== void 0) {
                          const _errs57 = errors;
                          if (!validate29(data.forAtLeast, { instancePath: instancePath + "/forAtLeast", parentData: data, parentDataProperty: "forAtLeast", rootData })) {
                            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                            errors = vErrors.length;
                          }
                          var valid11 = _errs57 === errors;
                        } else {
                          var valid11 = true;
                        }
                      }
                    }
                  }
                } else {
                  const err43 = { instancePath, schemaPath: "#/anyOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs51 === errors;
              valid0 = valid0 || _valid0;
              if (!valid0) {
                const _errs58 = errors;
                if (errors === _errs58) {
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing7;
                    if (data.not === void 0 && (missing7 = "not")) {
                      const err44 = { instancePath, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    } else {
                      const _errs60 = errors;
                      for (const key7 in data) {
                        if (!(key7 === "not" || key7 === "forAtLeast")) {
                          const err45 = { instancePath, schemaPath: "#/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err45];
                          } else {
                            vErrors.push(err45);
                          }
                          errors++;
                          break;
                        }
                      }
                      if (_errs60 === errors) {
                        if (data.not !== void 0) {
                          const _errs61 = errors;
                          if (!validate80(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData })) {
                            vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                            errors = vErrors.length;
                          }
                          var valid13 = _errs61 === errors;
                        } else {
                          var valid13 = true;
                        }
                        if (valid13) {
                          if (data.forAtLeast !== void 0) {
                            const _errs62 = errors;
                            if (!validate29(data.forAtLeast, { instancePath: instancePath + "/forAtLeast", parentData: data, parentDataProperty: "forAtLeast", rootData })) {
                              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                              errors = vErrors.length;
                            }
                            var valid13 = _errs62 === errors;
                          } else {
                            var valid13 = true;
                          }
                        }
                      }
                    }
                  } else {
                    const err46 = { instancePath, schemaPath: "#/anyOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs58 === errors;
                valid0 = valid0 || _valid0;
                if (!valid0) {
                  const _errs63 = errors;
                  if (errors === _errs63) {
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing8;
                      if (data.during === void 0 && (missing8 = "during")) {
                        const err47 = { instancePath, schemaPath: "#/anyOf/8/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      } else {
                        const _errs65 = errors;
                        for (const key8 in data) {
                          if (!(key8 === "during" || key8 === "where" || key8 === "forAtLeast")) {
                            const err48 = { instancePath, schemaPath: "#/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err48];
                            } else {
                              vErrors.push(err48);
                            }
                            errors++;
                            break;
                          }
                        }
                        if (_errs65 === errors) {
                          if (data.during !== void 0) {
                            let data25 = data.during;
                            const _errs66 = errors;
                            if (errors === _errs66) {
                              if (typeof data25 === "string") {
                                if (func3(data25) > 200) {
                                  const err49 = { instancePath: instancePath + "/during", schemaPath: "#/anyOf/8/properties/during/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                  if (vErrors === null) {
                                    vErrors = [err49];
                                  } else {
                                    vErrors.push(err49);
                                  }
                                  errors++;
                                } else {
                                  if (func3(data25) < 1) {
                                    const err50 = { instancePath: instancePath + "/during", schemaPath: "#/anyOf/8/properties/during/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err50];
                                    } else {
                                      vErrors.push(err50);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err51 = { instancePath: instancePath + "/during", schemaPath: "#/anyOf/8/properties/during/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err51];
                                } else {
                                  vErrors.push(err51);
                                }
                                errors++;
                              }
                            }
                            var valid14 = _errs66 === errors;
                          } else {
                            var valid14 = true;
                          }
                          if (valid14) {
                            if (data.where !== void 0) {
                              let data26 = data.where;
                              const _errs68 = errors;
                              if (errors === _errs68) {
                                if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                  for (const key9 in data26) {
                                    let data27 = data26[key9];
                                    const _errs71 = errors;
                                    if (errors === _errs71) {
                                      if (Array.isArray(data27)) {
                                        if (data27.length > 1e4) {
                                          const err52 = { instancePath: instancePath + "/where/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/8/properties/where/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
                                          if (vErrors === null) {
                                            vErrors = [err52];
                                          } else {
                                            vErrors.push(err52);
                                          }
                                          errors++;
                                        } else {
                                          if (data27.length < 1) {
                                            const err53 = { instancePath: instancePath + "/where/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/8/properties/where/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                            if (vErrors === null) {
                                              vErrors = [err53];
                                            } else {
                                              vErrors.push(err53);
                                            }
                                            errors++;
                                          } else {
                                            var valid16 = true;
                                            const len5 = data27.length;
                                            for (let i5 = 0; i5 < len5; i5++) {
                                              let data28 = data27[i5];
                                              const _errs73 = errors;
                                              if (typeof data28 !== "string" && !(typeof data28 == "number" && isFinite(data28)) && typeof data28 !== "boolean") {
                                                const err54 = { instancePath: instancePath + "/where/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, schemaPath: "#/anyOf/8/properties/where/additionalProperties/items/type", keyword: "type", params: { type: schema23.anyOf[8].properties.where.additionalProperties.items.type }, message: "must be string,number,boolean" };
                                                if (vErrors === null) {
                                                  vErrors = [err54];
                                                } else {
                                                  vErrors.push(err54);
                                                }
                                                errors++;
                                              }
                                              var valid16 = _errs73 === errors;
                                              if (!valid16) {
                                                break;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        const err55 = { instancePath: instancePath + "/where/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/8/properties/where/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                          vErrors = [err55];
                                        } else {
                                          vErrors.push(err55);
                                        }
                                        errors++;
                                      }
                                    }
                                    var valid15 = _errs71 === errors;
                                    if (!valid15) {
                                      break;
                                    }
                                  }
                                } else {
                                  const err56 = { instancePath: instancePath + "/where", schemaPath: "#/anyOf/8/properties/where/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err56];
                                  } else {
                                    vErrors.push(err56);
                                  }
                                  errors++;
                                }
                              }
                              var valid14 = _errs68 === errors;
                            } else {
                              var valid14 = true;
                            }
                            if (valid14) {
                              if (data.forAtLeast !== void 0) {
                                const _errs75 = errors;
                                if (!validate29(data.forAtLeast, { instancePath: instancePath + "/forAtLeast", parentData: data, parentDataProperty: "forAtLeast", rootData })) {
                                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                  errors = vErrors.length;
                                }
                                var valid14 = _errs75 === errors;
                              } else {
                                var valid14 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      const err57 = { instancePath, schemaPath: "#/anyOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err57];
                      } else {
                        vErrors.push(err57);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs63 === errors;
                  valid0 = valid0 || _valid0;
                  if (!valid0) {
                    const _errs76 = errors;
                    if (errors === _errs76) {
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        let missing9;
                        if (data.settled === void 0 && (missing9 = "settled") || data.after === void 0 && (missing9 = "after")) {
                          const err58 = { instancePath, schemaPath: "#/anyOf/9/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                          if (vErrors === null) {
                            vErrors = [err58];
                          } else {
                            vErrors.push(err58);
                          }
                          errors++;
                        } else {
                          const _errs78 = errors;
                          for (const key10 in data) {
                            if (!(key10 === "settled" || key10 === "after" || key10 === "forAtLeast")) {
                              const err59 = { instancePath, schemaPath: "#/anyOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err59];
                              } else {
                                vErrors.push(err59);
                              }
                              errors++;
                              break;
                            }
                          }
                          if (_errs78 === errors) {
                            if (data.settled !== void 0) {
                              const _errs79 = errors;
                              if (!validate29(data.settled, { instancePath: instancePath + "/settled", parentData: data, parentDataProperty: "settled", rootData })) {
                                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                errors = vErrors.length;
                              }
                              var valid17 = _errs79 === errors;
                            } else {
                              var valid17 = true;
                            }
                            if (valid17) {
                              if (data.after !== void 0) {
                                const _errs80 = errors;
                                if (!validate80(data.after, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData })) {
                                  vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                                  errors = vErrors.length;
                                }
                                var valid17 = _errs80 === errors;
                              } else {
                                var valid17 = true;
                              }
                              if (valid17) {
                                if (data.forAtLeast !== void 0) {
                                  const _errs81 = errors;
                                  if (!validate29(data.forAtLeast, { instancePath: instancePath + "/forAtLeast", parentData: data, parentDataProperty: "forAtLeast", rootData })) {
                                    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid17 = _errs81 === errors;
                                } else {
                                  var valid17 = true;
                                }
                              }
                            }
                          }
                        }
                      } else {
                        const err60 = { instancePath, schemaPath: "#/anyOf/9/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err60];
                        } else {
                          vErrors.push(err60);
                        }
                        errors++;
                      }
                    }
                    var _valid0 = _errs76 === errors;
                    valid0 = valid0 || _valid0;
                    if (!valid0) {
                      const _errs82 = errors;
                      if (errors === _errs82) {
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          let missing10;
                          if (data.settled === void 0 && (missing10 = "settled") || data.afterChangeOf === void 0 && (missing10 = "afterChangeOf")) {
                            const err61 = { instancePath, schemaPath: "#/anyOf/10/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" };
                            if (vErrors === null) {
                              vErrors = [err61];
                            } else {
                              vErrors.push(err61);
                            }
                            errors++;
                          } else {
                            const _errs84 = errors;
                            for (const key11 in data) {
                              if (!(key11 === "settled" || key11 === "afterChangeOf" || key11 === "forAtLeast")) {
                                const err62 = { instancePath, schemaPath: "#/anyOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                  vErrors = [err62];
                                } else {
                                  vErrors.push(err62);
                                }
                                errors++;
                                break;
                              }
                            }
                            if (_errs84 === errors) {
                              if (data.settled !== void 0) {
                                const _errs85 = errors;
                                if (!validate29(data.settled, { instancePath: instancePath + "/settled", parentData: data, parentDataProperty: "settled", rootData })) {
                                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                  errors = vErrors.length;
                                }
                                var valid18 = _errs85 === errors;
                              } else {
                                var valid18 = true;
                              }
                              if (valid18) {
                                if (data.afterChangeOf !== void 0) {
                                  let data34 = data.afterChangeOf;
                                  const _errs86 = errors;
                                  if (errors === _errs86) {
                                    if (typeof data34 === "string") {
                                      if (func3(data34) > 1e3) {
                                        const err63 = { instancePath: instancePath + "/afterChangeOf", schemaPath: "#/anyOf/10/properties/afterChangeOf/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                        if (vErrors === null) {
                                          vErrors = [err63];
                                        } else {
                                          vErrors.push(err63);
                                        }
                                        errors++;
                                      } else {
                                        if (func3(data34) < 1) {
                                          const err64 = { instancePath: instancePath + "/afterChangeOf", schemaPath: "#/anyOf/10/properties/afterChangeOf/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                          if (vErrors === null) {
                                            vErrors = [err64];
                                          } else {
                                            vErrors.push(err64);
                                          }
                                          errors++;
                                        }
                                      }
                                    } else {
                                      const err65 = { instancePath: instancePath + "/afterChangeOf", schemaPath: "#/anyOf/10/properties/afterChangeOf/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err65];
                                      } else {
                                        vErrors.push(err65);
                                      }
                                      errors++;
                                    }
                                  }
                                  var valid18 = _errs86 === errors;
                                } else {
                                  var valid18 = true;
                                }
                                if (valid18) {
                                  if (data.forAtLeast !== void 0) {
                                    const _errs88 = errors;
                                    if (!validate29(data.forAtLeast, { instancePath: instancePath + "/forAtLeast", parentData: data, parentDataProperty: "forAtLeast", rootData })) {
                                      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid18 = _errs88 === errors;
                                  } else {
                                    var valid18 = true;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          const err66 = { instancePath, schemaPath: "#/anyOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err66];
                          } else {
                            vErrors.push(err66);
                          }
                          errors++;
                        }
                      }
                      var _valid0 = _errs82 === errors;
                      valid0 = valid0 || _valid0;
                      if (!valid0) {
                        const _errs89 = errors;
                        if (errors === _errs89) {
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            let missing11;
                            if (data.steady === void 0 && (missing11 = "steady") || data.within === void 0 && (missing11 = "within") || data.for === void 0 && (missing11 = "for")) {
                              const err67 = { instancePath, schemaPath: "#/anyOf/11/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" };
                              if (vErrors === null) {
                                vErrors = [err67];
                              } else {
                                vErrors.push(err67);
                              }
                              errors++;
                            } else {
                              const _errs91 = errors;
                              for (const key12 in data) {
                                if (!(key12 === "steady" || key12 === "within" || key12 === "for" || key12 === "forAtLeast")) {
                                  const err68 = { instancePath, schemaPath: "#/anyOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                                  if (vErrors === null) {
                                    vErrors = [err68];
                                  } else {
                                    vErrors.push(err68);
                                  }
                                  errors++;
                                  break;
                                }
                              }
                              if (_errs91 === errors) {
                                if (data.steady !== void 0) {
                                  let data36 = data.steady;
                                  const _errs92 = errors;
                                  if (errors === _errs92) {
                                    if (typeof data36 === "string") {
                                      if (func3(data36) > 1e3) {
                                        const err69 = { instancePath: instancePath + "/steady", schemaPath: "#/anyOf/11/properties/steady/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                        if (vErrors === null) {
                                          vErrors = [err69];
                                        } else {
                                          vErrors.push(err69);
                                        }
                                        errors++;
                                      } else {
                                        if (func3(data36) < 1) {
                                          const err70 = { instancePath: instancePath + "/steady", schemaPath: "#/anyOf/11/properties/steady/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                          if (vErrors === null) {
                                            vErrors = [err70];
                                          } else {
                                            vErrors.push(err70);
                                          }
                                          errors++;
                                        }
                                      }
                                    } else {
                                      const err71 = { instancePath: instancePath + "/steady", schemaPath: "#/anyOf/11/properties/steady/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err71];
                                      } else {
                                        vErrors.push(err71);
                                      }
                                      errors++;
                                    }
                                  }
                                  var valid19 = _errs92 === errors;
                                } else {
                                  var valid19 = true;
                                }
                                if (valid19) {
                                  if (data.within !== void 0) {
                                    let data37 = data.within;
                                    const _errs94 = errors;
                                    if (errors === _errs94) {
                                      if (typeof data37 == "number" && isFinite(data37)) {
                                        if (data37 < 0 || isNaN(data37)) {
                                          const err72 = { instancePath: instancePath + "/within", schemaPath: "#/anyOf/11/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                          if (vErrors === null) {
                                            vErrors = [err72];
                                          } else {
                                            vErrors.push(err72);
                                          }
                                          errors++;
                                        }
                                      } else {
                                        const err73 = { instancePath: instancePath + "/within", schemaPath: "#/anyOf/11/properties/within/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                        if (vErrors === null) {
                                          vErrors = [err73];
                                        } else {
                                          vErrors.push(err73);
                                        }
                                        errors++;
                                      }
                                    }
                                    var valid19 = _errs94 === errors;
                                  } else {
                                    var valid19 = true;
                                  }
                                  if (valid19) {
                                    if (data.for !== void 0) {
                                      const _errs96 = errors;
                                      if (!validate29(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData })) {
                                        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid19 = _errs96 === errors;
                                    } else {
                                      var valid19 = true;
                                    }
                                    if (valid19) {
                                      if (data.forAtLeast !== void 0) {
                                        const _errs97 = errors;
                                        if (!validate29(data.forAtLeast, { instancePath: instancePath + "/forAtLeast", parentData: data, parentDataProperty: "forAtLeast", rootData })) {
                                          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid19 = _errs97 === errors;
                                      } else {
                                        var valid19 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            const err74 = { instancePath, schemaPath: "#/anyOf/11/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err74];
                            } else {
                              vErrors.push(err74);
                            }
                            errors++;
                          }
                        }
                        var _valid0 = _errs89 === errors;
                        valid0 = valid0 || _valid0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err75 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err75];
    } else {
      vErrors.push(err75);
    }
    errors++;
    validate72.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "from" || key0 === "to" || key0 === "except" || key0 === "last")) {
          validate127.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.from !== void 0) {
          let data0 = data.from;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func3(data0) > 40) {
                validate127.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                return false;
              } else {
                if (func3(data0) < 4) {
                  validate127.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" }];
                  return false;
                }
              }
            } else {
              validate127.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.to !== void 0) {
            let data1 = data.to;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (func3(data1) > 40) {
                  validate127.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                  return false;
                } else {
                  if (func3(data1) < 4) {
                    validate127.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" }];
                    return false;
                  }
                }
              } else {
                validate127.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.except !== void 0) {
              let data2 = data.except;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data2)) {
                  if (data2.length > 1e3) {
                    validate127.errors = [{ instancePath: instancePath + "/except", schemaPath: "#/properties/except/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs8 = errors;
                      if (!validate77(data2[i0], { instancePath: instancePath + "/except/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate127.errors = [{ instancePath: instancePath + "/except", schemaPath: "#/properties/except/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.last !== void 0) {
                const _errs9 = errors;
                if (!validate29(data.last, { instancePath: instancePath + "/last", parentData: data, parentDataProperty: "last", rootData })) {
                  vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate127.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate127.errors = vErrors;
  return errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "setting" || key0 === "sensor" || key0 === "ingredient" || key0 === "recipe" || key0 === "quality" || key0 === "identifier")) {
          validate137.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.setting !== void 0) {
          const _errs2 = errors;
          if (!validate34(data.setting, { instancePath: instancePath + "/setting", parentData: data, parentDataProperty: "setting", rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.sensor !== void 0) {
            const _errs3 = errors;
            if (!validate34(data.sensor, { instancePath: instancePath + "/sensor", parentData: data, parentDataProperty: "sensor", rootData })) {
              vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ingredient !== void 0) {
              const _errs4 = errors;
              if (!validate34(data.ingredient, { instancePath: instancePath + "/ingredient", parentData: data, parentDataProperty: "ingredient", rootData })) {
                vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.recipe !== void 0) {
                const _errs5 = errors;
                if (!validate34(data.recipe, { instancePath: instancePath + "/recipe", parentData: data, parentDataProperty: "recipe", rootData })) {
                  vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.quality !== void 0) {
                  const _errs6 = errors;
                  if (!validate34(data.quality, { instancePath: instancePath + "/quality", parentData: data, parentDataProperty: "quality", rootData })) {
                    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.identifier !== void 0) {
                    const _errs7 = errors;
                    if (!validate34(data.identifier, { instancePath: instancePath + "/identifier", parentData: data, parentDataProperty: "identifier", rootData })) {
                      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate137.errors = vErrors;
  return errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "include" || key0 === "exclude" || key0 === "roles" || key0 === "units" || key0 === "rename")) {
          validate134.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.include !== void 0) {
          const _errs2 = errors;
          if (!validate34(data.include, { instancePath: instancePath + "/include", parentData: data, parentDataProperty: "include", rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.exclude !== void 0) {
            const _errs3 = errors;
            if (!validate34(data.exclude, { instancePath: instancePath + "/exclude", parentData: data, parentDataProperty: "exclude", rootData })) {
              vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.roles !== void 0) {
              const _errs4 = errors;
              if (!validate137(data.roles, { instancePath: instancePath + "/roles", parentData: data, parentDataProperty: "roles", rootData })) {
                vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.units !== void 0) {
                let data3 = data.units;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    for (const key1 in data3) {
                      let data4 = data3[key1];
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (typeof data4 === "string") {
                          if (func3(data4) > 40) {
                            validate134.errors = [{ instancePath: instancePath + "/units/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                            return false;
                          }
                        } else {
                          validate134.errors = [{ instancePath: instancePath + "/units/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate134.errors = [{ instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.rename !== void 0) {
                  let data5 = data.rename;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      for (const key2 in data5) {
                        let data6 = data5[key2];
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (typeof data6 === "string") {
                            if (func3(data6) > 1e3) {
                              validate134.errors = [{ instancePath: instancePath + "/rename/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rename/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                              return false;
                            } else {
                              if (func3(data6) < 1) {
                                validate134.errors = [{ instancePath: instancePath + "/rename/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rename/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            }
                          } else {
                            validate134.errors = [{ instancePath: instancePath + "/rename/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rename/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid2 = _errs13 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate134.errors = [{ instancePath: instancePath + "/rename", schemaPath: "#/properties/rename/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate134.errors = vErrors;
  return errors === 0;
}
var schema42 = { "title": "StatisticName", "description": "A statistic that variables can be ranked by. `intersection` and `totalVariation` need 200 rows in either population.", "enum": ["difference", "ks", "wassersteinStandardised", "auc", "cliffsDelta", "intersection", "totalVariation"], "$id": "StatisticName" };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "difference" || data === "ks" || data === "wassersteinStandardised" || data === "auc" || data === "cliffsDelta" || data === "intersection" || data === "totalVariation")) {
    validate147.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate147.errors = vErrors;
  return errors === 0;
}
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.by === void 0 && (missing0 = "by")) {
        validate146.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "by")) {
            validate146.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.by !== void 0) {
            if (!validate147(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
              vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
              errors = vErrors.length;
            }
          }
        }
      }
    } else {
      validate146.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate146.errors = vErrors;
  return errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "atLeast" || key0 === "atMost")) {
          validate152.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.atLeast !== void 0) {
          let data0 = data.atLeast;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate152.errors = [{ instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate152.errors = [{ instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.atMost !== void 0) {
            let data1 = data.atMost;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate152.errors = [{ instancePath: instancePath + "/atMost", schemaPath: "#/properties/atMost/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate152.errors = [{ instancePath: instancePath + "/atMost", schemaPath: "#/properties/atMost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate152.errors = vErrors;
  return errors === 0;
}
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "tags" || key0 === "units" || key0 === "interval" || key0 === "rows")) {
          validate150.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.tags !== void 0) {
          let data0 = data.tags;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (Array.isArray(data0)) {
              if (data0.length > 2e4) {
                validate150.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/maxItems", keyword: "maxItems", params: { limit: 2e4 }, message: "must NOT have more than 20000 items" }];
                return false;
              } else {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0];
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (func3(data1) > 1e3) {
                        validate150.errors = [{ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                        return false;
                      } else {
                        if (func3(data1) < 1) {
                          validate150.errors = [{ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate150.errors = [{ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              }
            } else {
              validate150.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.units !== void 0) {
            let data2 = data.units;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                for (const key1 in data2) {
                  let data3 = data2[key1];
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data3 === "string") {
                      if (func3(data3) > 40) {
                        validate150.errors = [{ instancePath: instancePath + "/units/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                        return false;
                      }
                    } else {
                      validate150.errors = [{ instancePath: instancePath + "/units/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/units/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid2 = _errs9 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                validate150.errors = [{ instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs6 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.interval !== void 0) {
              const _errs11 = errors;
              if (!validate29(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs11 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rows !== void 0) {
                const _errs12 = errors;
                if (!validate152(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData })) {
                  vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate150.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate150.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.target === void 0 && (missing0 = "target")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema6.properties, key0)) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.version !== void 0) {
            const _errs2 = errors;
            if (1 !== data.version) {
              validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func3(data1) > 200) {
                    validate21.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.labels !== void 0) {
                const _errs5 = errors;
                if (!validate22(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData })) {
                  vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.data !== void 0) {
                  const _errs6 = errors;
                  if (!validate24(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData })) {
                    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.target !== void 0) {
                    const _errs7 = errors;
                    if (!validate72(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData })) {
                      vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.reference !== void 0) {
                      const _errs8 = errors;
                      if (!validate80(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData })) {
                        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs8 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.when !== void 0) {
                        const _errs9 = errors;
                        if (!validate80(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData })) {
                          vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs9 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.ignore !== void 0) {
                          const _errs10 = errors;
                          if (!validate80(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData })) {
                            vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.period !== void 0) {
                            const _errs11 = errors;
                            if (!validate127(data.period, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData })) {
                              vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs11 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.windows !== void 0) {
                              const _errs12 = errors;
                              if (!validate28(data.windows, { instancePath: instancePath + "/windows", parentData: data, parentDataProperty: "windows", rootData })) {
                                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs12 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.samples !== void 0) {
                                const _errs13 = errors;
                                if (!validate40(data.samples, { instancePath: instancePath + "/samples", parentData: data, parentDataProperty: "samples", rootData })) {
                                  vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs13 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.batches !== void 0) {
                                  const _errs14 = errors;
                                  if (!validate48(data.batches, { instancePath: instancePath + "/batches", parentData: data, parentDataProperty: "batches", rootData })) {
                                    vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs14 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.variables !== void 0) {
                                    const _errs15 = errors;
                                    if (!validate134(data.variables, { instancePath: instancePath + "/variables", parentData: data, parentDataProperty: "variables", rootData })) {
                                      vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs15 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.ranking !== void 0) {
                                      const _errs16 = errors;
                                      if (!validate146(data.ranking, { instancePath: instancePath + "/ranking", parentData: data, parentDataProperty: "ranking", rootData })) {
                                        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs16 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.expect !== void 0) {
                                        const _errs17 = errors;
                                        if (!validate150(data.expect, { instancePath: instancePath + "/expect", parentData: data, parentDataProperty: "expect", rootData })) {
                                          vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs17 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.notes !== void 0) {
                                          let data15 = data.notes;
                                          const _errs18 = errors;
                                          if (errors === _errs18) {
                                            if (typeof data15 === "string") {
                                              if (func3(data15) > 2e4) {
                                                validate21.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }];
                                                return false;
                                              }
                                            } else {
                                              validate21.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs18 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.seed !== void 0) {
                                            let data16 = data.seed;
                                            const _errs20 = errors;
                                            if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                                              validate21.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs20) {
                                              if (typeof data16 == "number" && isFinite(data16)) {
                                                if (data16 > 4294967295 || isNaN(data16)) {
                                                  validate21.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }];
                                                  return false;
                                                } else {
                                                  if (data16 < 0 || isNaN(data16)) {
                                                    validate21.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                            var valid0 = _errs20 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var isTarget = validate72;
var isCondition = validate80;
var isData = validate24;
var isResultEnvelope = validate155;
var schema47 = { "title": "Comparison", "description": 'Which variables are distributed differently in the event and the reference rows: the result of `compare()`.\n\n`variables` is ranked by `rankedBy`, the most different first; `leftOut` names the others and why. `counts` are rows. `pictures` are those of the first 30; trends and the timeline share their axis (epoch milliseconds, or rows). `notices` are the table\'s. Nothing here says whether a difference is significant: see `significance`.\n\n@example (await wetBiscuits.compare()).variables[0]?.words // "lower, more variable"', "type": "object", "additionalProperties": false, "required": ["name", "labels", "targetText", "rowText", "counts", "episodes", "rankedBy", "significance", "notices", "leftOut", "variables", "timeline", "pictures"], "properties": { "name": { "type": "string" }, "labels": { "description": "What the two populations are called.", "type": "object", "additionalProperties": false, "required": ["event", "reference"], "properties": { "event": { "type": "string" }, "reference": { "type": "string" } } }, "targetText": { "type": "string", "description": "The target in words." }, "rowText": { "type": "string", "description": "What one row is." }, "counts": { "$ref": "Counts" }, "episodes": { "$ref": "Episodes" }, "rankedBy": { "$ref": "StatisticName" }, "significance": { "type": "object", "additionalProperties": false, "description": "Whether chance can explain the ranking: not computed yet, and the sentence that says so.", "required": ["status", "text"], "properties": { "status": { "enum": ["not computed"] }, "text": { "type": "string" } } }, "notices": { "type": "array", "maxItems": 500, "items": { "$ref": "Notice" } }, "leftOut": { "type": "array", "maxItems": 2e4, "items": { "$ref": "LeftOut" } }, "variables": { "type": "array", "maxItems": 2e4, "items": { "$ref": "VariableComparison" } }, "timeline": { "$ref": "Timeline" }, "pictures": { "type": "array", "maxItems": 30, "items": { "$ref": "Picture" } } }, "$id": "Comparison" };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.reference === void 0 && (missing0 = "reference") || data.ignored === void 0 && (missing0 = "ignored") || data.total === void 0 && (missing0 = "total")) {
        validate158.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "reference" || key0 === "ignored" || key0 === "total")) {
            validate158.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            let data0 = data.event;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate158.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reference !== void 0) {
              let data1 = data.reference;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate158.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ignored !== void 0) {
                let data2 = data.ignored;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate158.errors = [{ instancePath: instancePath + "/ignored", schemaPath: "#/properties/ignored/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.total !== void 0) {
                  let data3 = data.total;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate158.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate158.errors = vErrors;
  return errors === 0;
}
var schema50 = { "type": ["number", "null"], "$id": "NumberOrNull" };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && data !== null) {
    validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema50.type }, message: "must be number,null" }];
    return false;
  }
  validate161.errors = vErrors;
  return errors === 0;
}
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.count === void 0 && (missing0 = "count") || data.longestRows === void 0 && (missing0 = "longestRows") || data.longestMs === void 0 && (missing0 = "longestMs")) {
        validate160.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "count" || key0 === "longestRows" || key0 === "longestMs")) {
            validate160.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.count !== void 0) {
            let data0 = data.count;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate160.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.longestRows !== void 0) {
              let data1 = data.longestRows;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate160.errors = [{ instancePath: instancePath + "/longestRows", schemaPath: "#/properties/longestRows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.longestMs !== void 0) {
                const _errs6 = errors;
                if (!validate161(data.longestMs, { instancePath: instancePath + "/longestMs", parentData: data, parentDataProperty: "longestMs", rootData })) {
                  vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate160.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate160.errors = vErrors;
  return errors === 0;
}
var schema51 = { "title": "Notice", "description": "Something the reader of a result or a table ought to know: `text` for people, `code` for programs (such as `text-in-numbers`), and the variable that it is about, if it is about one.", "type": "object", "additionalProperties": false, "required": ["level", "code", "text"], "properties": { "level": { "enum": ["info", "warning"] }, "code": { "type": "string", "maxLength": 60 }, "text": { "type": "string", "maxLength": 2e3 }, "variable": { "type": "string" }, "counts": { "type": "array", "maxItems": 100, "items": { "$ref": "ValueCount" }, "description": "With `text-in-numbers`: which texts, how often." } }, "$id": "Notice" };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.value === void 0 && (missing0 = "value") || data.count === void 0 && (missing0 = "count")) {
        validate166.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "value" || key0 === "count" || key0 === "pooled")) {
            validate166.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.value !== void 0) {
            let data0 = data.value;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 1e3) {
                  validate166.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                  return false;
                }
              } else {
                validate166.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.count !== void 0) {
              let data1 = data.count;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate166.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate166.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.pooled !== void 0) {
                const _errs6 = errors;
                if (typeof data.pooled !== "boolean") {
                  validate166.errors = [{ instancePath: instancePath + "/pooled", schemaPath: "#/properties/pooled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate166.errors = vErrors;
  return errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.level === void 0 && (missing0 = "level") || data.code === void 0 && (missing0 = "code") || data.text === void 0 && (missing0 = "text")) {
        validate165.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "level" || key0 === "code" || key0 === "text" || key0 === "variable" || key0 === "counts")) {
            validate165.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.level !== void 0) {
            let data0 = data.level;
            const _errs2 = errors;
            if (!(data0 === "info" || data0 === "warning")) {
              validate165.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema51.properties.level.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.code !== void 0) {
              let data1 = data.code;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func3(data1) > 60) {
                    validate165.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }];
                    return false;
                  }
                } else {
                  validate165.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.text !== void 0) {
                let data2 = data.text;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (func3(data2) > 2e3) {
                      validate165.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                      return false;
                    }
                  } else {
                    validate165.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.variable !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.variable !== "string") {
                    validate165.errors = [{ instancePath: instancePath + "/variable", schemaPath: "#/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.counts !== void 0) {
                    let data4 = data.counts;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data4)) {
                        if (data4.length > 100) {
                          validate165.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                          return false;
                        } else {
                          var valid1 = true;
                          const len0 = data4.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs11 = errors;
                            if (!validate166(data4[i0], { instancePath: instancePath + "/counts/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                              vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs11 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate165.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate165.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate165.errors = vErrors;
  return errors === 0;
}
var schema53 = { "title": "LeftOut", "description": "A variable that was not compared, and why.", "type": "object", "additionalProperties": false, "required": ["variable", "reason"], "properties": { "variable": { "type": "string" }, "reason": { "enum": ["excluded", "not included", "defines the target", "measured afterwards", "constant", "all missing", "row counter", "identifier", "a time", "too many categories"] } }, "$id": "LeftOut" };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.variable === void 0 && (missing0 = "variable") || data.reason === void 0 && (missing0 = "reason")) {
        validate169.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "variable" || key0 === "reason")) {
            validate169.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.variable !== void 0) {
            const _errs2 = errors;
            if (typeof data.variable !== "string") {
              validate169.errors = [{ instancePath: instancePath + "/variable", schemaPath: "#/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reason !== void 0) {
              let data1 = data.reason;
              const _errs4 = errors;
              if (!(data1 === "excluded" || data1 === "not included" || data1 === "defines the target" || data1 === "measured afterwards" || data1 === "constant" || data1 === "all missing" || data1 === "row counter" || data1 === "identifier" || data1 === "a time" || data1 === "too many categories")) {
                validate169.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema53.properties.reason.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate169.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate169.errors = vErrors;
  return errors === 0;
}
var schema54 = { "title": "VariableComparison", "description": "One variable of a comparison: what is known about it, how it differs, and on how many rows that rests.", "type": "object", "additionalProperties": false, "required": ["name", "kind", "n", "words", "statistics"], "properties": { "name": { "type": "string" }, "kind": { "$ref": "VariableKind" }, "role": { "$ref": "Role" }, "unit": { "type": "string" }, "station": { "type": "string" }, "description": { "type": "string" }, "n": { "description": "Event and reference rows in which the variable has a value, and those in which it is missing.", "type": "object", "additionalProperties": false, "required": ["event", "reference", "missingEvent", "missingReference"], "properties": { "event": { "type": "integer" }, "reference": { "type": "integer" }, "missingEvent": { "type": "integer" }, "missingReference": { "type": "integer" } } }, "words": { "type": "string", "maxLength": 200, "description": 'How it differs: "higher, more variable". A description, not a test.' }, "statistics": { "$ref": "Statistics" } }, "$id": "VariableComparison" };
var schema55 = { "title": "VariableKind", "enum": ["numeric", "categorical", "boolean"], "$id": "VariableKind" };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "numeric" || data === "categorical" || data === "boolean")) {
    validate172.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema55.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
var schema56 = { "title": "Role", "description": "What part a variable plays on the line. `quality` is measured afterwards, a consequence; it, `identifier` and `time` are not compared unless spelled out.", "enum": ["setting", "sensor", "ingredient", "recipe", "quality", "identifier", "time"], "$id": "Role" };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "setting" || data === "sensor" || data === "ingredient" || data === "recipe" || data === "quality" || data === "identifier" || data === "time")) {
    validate174.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema56.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
var schema57 = { "title": "Statistics", "description": "How differently one variable is distributed in the event and in the reference rows. Exact; differences are event minus reference; null: not defined here, see `reasons`.\n\n- `difference` (0 to about 3.2): D = \u221A(\u03A3\u03B8\u2C7C\xB2/j), from `components` \u03B8\u2081 location, \u03B8\u2082 spread, \u03B8\u2083 skew, \u03B8\u2084 tails: differences of mean orthonormal Legendre polynomials of the pooled mid-ranks (Neyman 1937). For categories \u221A3 \xB7 totalVariation.\n- `ks` (0 to 1): largest gap between the cumulative distributions F\u2080 and F\u2081 (Smirnov 1939), `ksAt` the smallest value where it is.\n- `wasserstein`: \u222B|F\u2080 \u2212 F\u2081|dx in the unit of the variable; `wassersteinStandardised`: divided by the pooled interquartile range.\n- `auc` (0 to 1): P(event higher) + \xBD P(equal) (Mann & Whitney 1947); `cliffsDelta` (\u22121 to 1): 2\xB7auc \u2212 1 (Cliff 1993).\n- `intersection` (0 to 1): \u03A3 min(p, q) over 50 bins of equal width, or over the categories; `totalVariation`: 1 \u2212 intersection.\n- `medianEvent`, `medianReference`: in the unit of the variable (type 7 of Hyndman & Fan 1996).\n- `threshold`: the value that separates the two best. `categories`: rows per category, null for numbers.\n\n@example twoSample([1, 2, 3], [2, 3, 4]).auc // 0.777\u2026", "type": "object", "additionalProperties": false, "required": ["difference", "components", "ks", "ksAt", "ksSign", "wasserstein", "wassersteinStandardised", "auc", "cliffsDelta", "intersection", "totalVariation", "threshold", "categories", "medianEvent", "medianReference"], "properties": { "difference": { "$ref": "NumberOrNull" }, "components": { "anyOf": [{ "type": "array", "items": { "type": "number" }, "minItems": 4, "maxItems": 4 }, { "type": "null" }] }, "ks": { "$ref": "NumberOrNull" }, "ksAt": { "$ref": "NumberOrNull" }, "ksSign": { "enum": [-1, 0, 1, null], "description": "Sign of F0 \u2212 F1 at ksAt: 1 when the event is higher there." }, "wasserstein": { "$ref": "NumberOrNull" }, "wassersteinStandardised": { "$ref": "NumberOrNull" }, "auc": { "$ref": "NumberOrNull" }, "cliffsDelta": { "$ref": "NumberOrNull" }, "intersection": { "$ref": "NumberOrNull" }, "totalVariation": { "$ref": "NumberOrNull" }, "medianEvent": { "$ref": "NumberOrNull" }, "medianReference": { "$ref": "NumberOrNull" }, "threshold": { "anyOf": [{ "$ref": "Threshold" }, { "type": "null" }] }, "categories": { "anyOf": [{ "type": "array", "maxItems": 60, "items": { "$ref": "CategoryRate" } }, { "type": "null" }] }, "reasons": { "type": "object", "additionalProperties": { "type": "string", "maxLength": 300 }, "description": "Why a statistic is null, per statistic name." } }, "$id": "Statistics" };
var schema58 = { "title": "Threshold", "description": "The depth-1 decision tree (Breiman et al. 1984): `below` are the rows with x \u2264 cut, `above` those with x > cut. The cut is the midpoint between the neighbouring values that lowers the weighted Gini impurity most (by `giniDecrease`, 0 to 0.5); of equal ones the smallest.\n\n@example bestThreshold([1, 2, 3], [7, 8, 9])?.cut // 5", "type": "object", "additionalProperties": false, "required": ["cut", "side", "below", "above", "precision", "recall", "giniDecrease"], "properties": { "cut": { "type": "number", "description": "In the unit of the variable." }, "side": { "enum": ["above", "below"], "description": "The side where the event is more frequent." }, "below": { "$ref": "Side" }, "above": { "$ref": "Side" }, "precision": { "type": "number", "description": "Share of events among the rows on `side`, 0 to 1." }, "recall": { "type": "number", "description": "Share of all events that lie on `side`, 0 to 1." }, "giniDecrease": { "type": "number" } }, "$id": "Threshold" };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.total === void 0 && (missing0 = "total")) {
        validate189.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "event" || key0 === "total")) {
            validate189.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.event !== void 0) {
            let data0 = data.event;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate189.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.total !== void 0) {
              let data1 = data.total;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate189.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate189.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate189.errors = vErrors;
  return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cut === void 0 && (missing0 = "cut") || data.side === void 0 && (missing0 = "side") || data.below === void 0 && (missing0 = "below") || data.above === void 0 && (missing0 = "above") || data.precision === void 0 && (missing0 = "precision") || data.recall === void 0 && (missing0 = "recall") || data.giniDecrease === void 0 && (missing0 = "giniDecrease")) {
        validate188.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "cut" || key0 === "side" || key0 === "below" || key0 === "above" || key0 === "precision" || key0 === "recall" || key0 === "giniDecrease")) {
            validate188.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.cut !== void 0) {
            let data0 = data.cut;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && isFinite(data0))) {
              validate188.errors = [{ instancePath: instancePath + "/cut", schemaPath: "#/properties/cut/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.side !== void 0) {
              let data1 = data.side;
              const _errs4 = errors;
              if (!(data1 === "above" || data1 === "below")) {
                validate188.errors = [{ instancePath: instancePath + "/side", schemaPath: "#/properties/side/enum", keyword: "enum", params: { allowedValues: schema58.properties.side.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.below !== void 0) {
                const _errs5 = errors;
                if (!validate189(data.below, { instancePath: instancePath + "/below", parentData: data, parentDataProperty: "below", rootData })) {
                  vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.above !== void 0) {
                  const _errs6 = errors;
                  if (!validate189(data.above, { instancePath: instancePath + "/above", parentData: data, parentDataProperty: "above", rootData })) {
                    vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.precision !== void 0) {
                    let data4 = data.precision;
                    const _errs7 = errors;
                    if (!(typeof data4 == "number" && isFinite(data4))) {
                      validate188.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/properties/precision/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.recall !== void 0) {
                      let data5 = data.recall;
                      const _errs9 = errors;
                      if (!(typeof data5 == "number" && isFinite(data5))) {
                        validate188.errors = [{ instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.giniDecrease !== void 0) {
                        let data6 = data.giniDecrease;
                        const _errs11 = errors;
                        if (!(typeof data6 == "number" && isFinite(data6))) {
                          validate188.errors = [{ instancePath: instancePath + "/giniDecrease", schemaPath: "#/properties/giniDecrease/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate188.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate188.errors = vErrors;
  return errors === 0;
}
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.category === void 0 && (missing0 = "category") || data.event === void 0 && (missing0 = "event") || data.reference === void 0 && (missing0 = "reference")) {
        validate193.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "category" || key0 === "pooled" || key0 === "event" || key0 === "reference")) {
            validate193.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.category !== void 0) {
            let data0 = data.category;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 1e3) {
                  validate193.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                  return false;
                }
              } else {
                validate193.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.pooled !== void 0) {
              const _errs4 = errors;
              if (typeof data.pooled !== "boolean") {
                validate193.errors = [{ instancePath: instancePath + "/pooled", schemaPath: "#/properties/pooled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.event !== void 0) {
                let data2 = data.event;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate193.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reference !== void 0) {
                  let data3 = data.reference;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate193.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate193.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate193.errors = vErrors;
  return errors === 0;
}
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.difference === void 0 && (missing0 = "difference") || data.components === void 0 && (missing0 = "components") || data.ks === void 0 && (missing0 = "ks") || data.ksAt === void 0 && (missing0 = "ksAt") || data.ksSign === void 0 && (missing0 = "ksSign") || data.wasserstein === void 0 && (missing0 = "wasserstein") || data.wassersteinStandardised === void 0 && (missing0 = "wassersteinStandardised") || data.auc === void 0 && (missing0 = "auc") || data.cliffsDelta === void 0 && (missing0 = "cliffsDelta") || data.intersection === void 0 && (missing0 = "intersection") || data.totalVariation === void 0 && (missing0 = "totalVariation") || data.threshold === void 0 && (missing0 = "threshold") || data.categories === void 0 && (missing0 = "categories") || data.medianEvent === void 0 && (missing0 = "medianEvent") || data.medianReference === void 0 && (missing0 = "medianReference")) {
        validate176.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema57.properties, key0)) {
            validate176.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.difference !== void 0) {
            const _errs2 = errors;
            if (!validate161(data.difference, { instancePath: instancePath + "/difference", parentData: data, parentDataProperty: "difference", rootData })) {
              vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.components !== void 0) {
              let data1 = data.components;
              const _errs3 = errors;
              const _errs4 = errors;
              let valid1 = false;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data1)) {
                  if (data1.length > 4) {
                    const err0 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  } else {
                    if (data1.length < 4) {
                      const err1 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/anyOf/0/minItems", keyword: "minItems", params: { limit: 4 }, message: "must NOT have fewer than 4 items" };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                    } else {
                      var valid2 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        const _errs7 = errors;
                        if (!(typeof data2 == "number" && isFinite(data2))) {
                          const err2 = { instancePath: instancePath + "/components/" + i0, schemaPath: "#/properties/components/anyOf/0/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        }
                        var valid2 = _errs7 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  const err3 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs9 = errors;
                if (data1 !== null) {
                  const err4 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                var _valid0 = _errs9 === errors;
                valid1 = valid1 || _valid0;
              }
              if (!valid1) {
                const err5 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                validate176.errors = vErrors;
                return false;
              } else {
                errors = _errs4;
                if (vErrors !== null) {
                  if (_errs4) {
                    vErrors.length = _errs4;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ks !== void 0) {
                const _errs11 = errors;
                if (!validate161(data.ks, { instancePath: instancePath + "/ks", parentData: data, parentDataProperty: "ks", rootData })) {
                  vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.ksAt !== void 0) {
                  const _errs12 = errors;
                  if (!validate161(data.ksAt, { instancePath: instancePath + "/ksAt", parentData: data, parentDataProperty: "ksAt", rootData })) {
                    vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ksSign !== void 0) {
                    let data5 = data.ksSign;
                    const _errs13 = errors;
                    if (!(data5 === -1 || data5 === 0 || data5 === 1 || data5 === null)) {
                      validate176.errors = [{ instancePath: instancePath + "/ksSign", schemaPath: "#/properties/ksSign/enum", keyword: "enum", params: { allowedValues: schema57.properties.ksSign.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs13 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.wasserstein !== void 0) {
                      const _errs14 = errors;
                      if (!validate161(data.wasserstein, { instancePath: instancePath + "/wasserstein", parentData: data, parentDataProperty: "wasserstein", rootData })) {
                        vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.wassersteinStandardised !== void 0) {
                        const _errs15 = errors;
                        if (!validate161(data.wassersteinStandardised, { instancePath: instancePath + "/wassersteinStandardised", parentData: data, parentDataProperty: "wassersteinStandardised", rootData })) {
                          vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.auc !== void 0) {
                          const _errs16 = errors;
                          if (!validate161(data.auc, { instancePath: instancePath + "/auc", parentData: data, parentDataProperty: "auc", rootData })) {
                            vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.cliffsDelta !== void 0) {
                            const _errs17 = errors;
                            if (!validate161(data.cliffsDelta, { instancePath: instancePath + "/cliffsDelta", parentData: data, parentDataProperty: "cliffsDelta", rootData })) {
                              vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.intersection !== void 0) {
                              const _errs18 = errors;
                              if (!validate161(data.intersection, { instancePath: instancePath + "/intersection", parentData: data, parentDataProperty: "intersection", rootData })) {
                                vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.totalVariation !== void 0) {
                                const _errs19 = errors;
                                if (!validate161(data.totalVariation, { instancePath: instancePath + "/totalVariation", parentData: data, parentDataProperty: "totalVariation", rootData })) {
                                  vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs19 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.medianEvent !== void 0) {
                                  const _errs20 = errors;
                                  if (!validate161(data.medianEvent, { instancePath: instancePath + "/medianEvent", parentData: data, parentDataProperty: "medianEvent", rootData })) {
                                    vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs20 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.medianReference !== void 0) {
                                    const _errs21 = errors;
                                    if (!validate161(data.medianReference, { instancePath: instancePath + "/medianReference", parentData: data, parentDataProperty: "medianReference", rootData })) {
                                      vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs21 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.threshold !== void 0) {
                                      let data14 = data.threshold;
                                      const _errs22 = errors;
                                      const _errs23 = errors;
                                      let valid3 = false;
                                      const _errs24 = errors;
                                      if (!validate188(data14, { instancePath: instancePath + "/threshold", parentData: data, parentDataProperty: "threshold", rootData })) {
                                        vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
                                        errors = vErrors.length;
                                      }
                                      var _valid1 = _errs24 === errors;
                                      valid3 = valid3 || _valid1;
                                      if (!valid3) {
                                        const _errs25 = errors;
                                        if (data14 !== null) {
                                          const err6 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                          if (vErrors === null) {
                                            vErrors = [err6];
                                          } else {
                                            vErrors.push(err6);
                                          }
                                          errors++;
                                        }
                                        var _valid1 = _errs25 === errors;
                                        valid3 = valid3 || _valid1;
                                      }
                                      if (!valid3) {
                                        const err7 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                          vErrors = [err7];
                                        } else {
                                          vErrors.push(err7);
                                        }
                                        errors++;
                                        validate176.errors = vErrors;
                                        return false;
                                      } else {
                                        errors = _errs23;
                                        if (vErrors !== null) {
                                          if (_errs23) {
                                            vErrors.length = _errs23;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                      var valid0 = _errs22 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.categories !== void 0) {
                                        let data15 = data.categories;
                                        const _errs27 = errors;
                                        const _errs28 = errors;
                                        let valid4 = false;
                                        const _errs29 = errors;
                                        if (errors === _errs29) {
                                          if (Array.isArray(data15)) {
                                            if (data15.length > 60) {
                                              const err8 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 60 }, message: "must NOT have more than 60 items" };
                                              if (vErrors === null) {
                                                vErrors = [err8];
                                              } else {
                                                vErrors.push(err8);
                                              }
                                              errors++;
                                            } else {
                                              var valid5 = true;
                                              const len1 = data15.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                const _errs31 = errors;
                                                if (!validate193(data15[i1], { instancePath: instancePath + "/categories/" + i1, parentData: data15, parentDataProperty: i1, rootData })) {
                                                  vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid5 = _errs31 === errors;
                                                if (!valid5) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            const err9 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                            if (vErrors === null) {
                                              vErrors = [err9];
                                            } else {
                                              vErrors.push(err9);
                                            }
                                            errors++;
                                          }
                                        }
                                        var _valid2 = _errs29 === errors;
                                        valid4 = valid4 || _valid2;
                                        if (!valid4) {
                                          const _errs32 = errors;
                                          if (data15 !== null) {
                                            const err10 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                              vErrors = [err10];
                                            } else {
                                              vErrors.push(err10);
                                            }
                                            errors++;
                                          }
                                          var _valid2 = _errs32 === errors;
                                          valid4 = valid4 || _valid2;
                                        }
                                        if (!valid4) {
                                          const err11 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                          if (vErrors === null) {
                                            vErrors = [err11];
                                          } else {
                                            vErrors.push(err11);
                                          }
                                          errors++;
                                          validate176.errors = vErrors;
                                          return false;
                                        } else {
                                          errors = _errs28;
                                          if (vErrors !== null) {
                                            if (_errs28) {
                                              vErrors.length = _errs28;
                                            } else {
                                              vErrors = null;
                                            }
                                          }
                                        }
                                        var valid0 = _errs27 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.reasons !== void 0) {
                                          let data17 = data.reasons;
                                          const _errs34 = errors;
                                          if (errors === _errs34) {
                                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                              for (const key1 in data17) {
                                                let data18 = data17[key1];
                                                const _errs37 = errors;
                                                if (errors === _errs37) {
                                                  if (typeof data18 === "string") {
                                                    if (func3(data18) > 300) {
                                                      validate176.errors = [{ instancePath: instancePath + "/reasons/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reasons/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate176.errors = [{ instancePath: instancePath + "/reasons/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reasons/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid6 = _errs37 === errors;
                                                if (!valid6) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate176.errors = [{ instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs34 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate176.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate176.errors = vErrors;
  return errors === 0;
}
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.kind === void 0 && (missing0 = "kind") || data.n === void 0 && (missing0 = "n") || data.words === void 0 && (missing0 = "words") || data.statistics === void 0 && (missing0 = "statistics")) {
        validate171.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema54.properties, key0)) {
            validate171.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate171.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs4 = errors;
              if (!validate172(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData })) {
                vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.role !== void 0) {
                const _errs5 = errors;
                if (!validate174(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData })) {
                  vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.unit !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.unit !== "string") {
                    validate171.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.station !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.station !== "string") {
                      validate171.errors = [{ instancePath: instancePath + "/station", schemaPath: "#/properties/station/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.description !== void 0) {
                      const _errs10 = errors;
                      if (typeof data.description !== "string") {
                        validate171.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.n !== void 0) {
                        let data6 = data.n;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            let missing1;
                            if (data6.event === void 0 && (missing1 = "event") || data6.reference === void 0 && (missing1 = "reference") || data6.missingEvent === void 0 && (missing1 = "missingEvent") || data6.missingReference === void 0 && (missing1 = "missingReference")) {
                              validate171.errors = [{ instancePath: instancePath + "/n", schemaPath: "#/properties/n/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              const _errs14 = errors;
                              for (const key1 in data6) {
                                if (!(key1 === "event" || key1 === "reference" || key1 === "missingEvent" || key1 === "missingReference")) {
                                  validate171.errors = [{ instancePath: instancePath + "/n", schemaPath: "#/properties/n/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs14 === errors) {
                                if (data6.event !== void 0) {
                                  let data7 = data6.event;
                                  const _errs15 = errors;
                                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                    validate171.errors = [{ instancePath: instancePath + "/n/event", schemaPath: "#/properties/n/properties/event/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  var valid1 = _errs15 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data6.reference !== void 0) {
                                    let data8 = data6.reference;
                                    const _errs17 = errors;
                                    if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                      validate171.errors = [{ instancePath: instancePath + "/n/reference", schemaPath: "#/properties/n/properties/reference/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    var valid1 = _errs17 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data6.missingEvent !== void 0) {
                                      let data9 = data6.missingEvent;
                                      const _errs19 = errors;
                                      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                        validate171.errors = [{ instancePath: instancePath + "/n/missingEvent", schemaPath: "#/properties/n/properties/missingEvent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      var valid1 = _errs19 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data6.missingReference !== void 0) {
                                        let data10 = data6.missingReference;
                                        const _errs21 = errors;
                                        if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                          validate171.errors = [{ instancePath: instancePath + "/n/missingReference", schemaPath: "#/properties/n/properties/missingReference/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        var valid1 = _errs21 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate171.errors = [{ instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.words !== void 0) {
                          let data11 = data.words;
                          const _errs23 = errors;
                          if (errors === _errs23) {
                            if (typeof data11 === "string") {
                              if (func3(data11) > 200) {
                                validate171.errors = [{ instancePath: instancePath + "/words", schemaPath: "#/properties/words/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                return false;
                              }
                            } else {
                              validate171.errors = [{ instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs23 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.statistics !== void 0) {
                            const _errs25 = errors;
                            if (!validate176(data.statistics, { instancePath: instancePath + "/statistics", parentData: data, parentDataProperty: "statistics", rootData })) {
                              vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate171.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate171.errors = vErrors;
  return errors === 0;
}
var schema62 = { "title": "Axis", "description": "The horizontal axis of trends: epoch milliseconds, or row numbers where the table has no time.", "type": "object", "additionalProperties": false, "required": ["kind", "from", "to"], "properties": { "kind": { "enum": ["time", "row"] }, "from": { "type": "number" }, "to": { "type": "number" }, "timeZone": { "type": "string" } }, "$id": "Axis" };
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to")) {
        validate198.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "from" || key0 === "to" || key0 === "timeZone")) {
            validate198.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            let data0 = data.kind;
            const _errs2 = errors;
            if (!(data0 === "time" || data0 === "row")) {
              validate198.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema62.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.from !== void 0) {
              let data1 = data.from;
              const _errs3 = errors;
              if (!(typeof data1 == "number" && isFinite(data1))) {
                validate198.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.to !== void 0) {
                let data2 = data.to;
                const _errs5 = errors;
                if (!(typeof data2 == "number" && isFinite(data2))) {
                  validate198.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.timeZone !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.timeZone !== "string") {
                    validate198.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate198.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate198.errors = vErrors;
  return errors === 0;
}
var schema63 = { "type": "array", "maxItems": 5e3, "items": { "type": ["number", "null"] }, "description": "null is a gap.", "$id": "NumbersWithGaps" };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 5e3) {
        validate200.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 5e3 }, message: "must NOT have more than 5000 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
            validate200.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: schema63.items.type }, message: "must be number,null" }];
            return false;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate200.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate200.errors = vErrors;
  return errors === 0;
}
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.axis === void 0 && (missing0 = "axis") || data.event === void 0 && (missing0 = "event") || data.ignored === void 0 && (missing0 = "ignored")) {
        validate197.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "axis" || key0 === "event" || key0 === "ignored")) {
            validate197.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.axis !== void 0) {
            const _errs2 = errors;
            if (!validate198(data.axis, { instancePath: instancePath + "/axis", parentData: data, parentDataProperty: "axis", rootData })) {
              vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.event !== void 0) {
              const _errs3 = errors;
              if (!validate200(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData })) {
                vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ignored !== void 0) {
                const _errs4 = errors;
                if (!validate200(data.ignored, { instancePath: instancePath + "/ignored", parentData: data, parentDataProperty: "ignored", rootData })) {
                  vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate197.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate197.errors = vErrors;
  return errors === 0;
}
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      if (data.length > 5e3) {
        validate207.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 5e3 }, message: "must NOT have more than 5000 items" }];
        return false;
      } else {
        var valid0 = true;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0];
          const _errs1 = errors;
          if (!(typeof data0 == "number" && isFinite(data0))) {
            validate207.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
            return false;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            break;
          }
        }
      }
    } else {
      validate207.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate207.errors = vErrors;
  return errors === 0;
}
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.edges === void 0 && (missing0 = "edges") || data.event === void 0 && (missing0 = "event") || data.reference === void 0 && (missing0 = "reference") || data.outside === void 0 && (missing0 = "outside")) {
        validate206.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "edges" || key0 === "event" || key0 === "reference" || key0 === "outside")) {
            validate206.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("histogram" !== data.type) {
              validate206.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "histogram" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.edges !== void 0) {
              const _errs3 = errors;
              if (!validate207(data.edges, { instancePath: instancePath + "/edges", parentData: data, parentDataProperty: "edges", rootData })) {
                vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.event !== void 0) {
                const _errs4 = errors;
                if (!validate207(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData })) {
                  vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reference !== void 0) {
                  const _errs5 = errors;
                  if (!validate207(data.reference, { instancePath: instancePath + "/reference", parentData: data, parentDataProperty: "reference", rootData })) {
                    vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.outside !== void 0) {
                    let data4 = data.outside;
                    const _errs6 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate206.errors = [{ instancePath: instancePath + "/outside", schemaPath: "#/properties/outside/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate206.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate206.errors = vErrors;
  return errors === 0;
}
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.categories === void 0 && (missing0 = "categories")) {
        validate212.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "categories")) {
            validate212.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("categories" !== data.type) {
              validate212.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "categories" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.categories !== void 0) {
              let data1 = data.categories;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  if (data1.length > 60) {
                    validate212.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/maxItems", keyword: "maxItems", params: { limit: 60 }, message: "must NOT have more than 60 items" }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if (!validate193(data1[i0], { instancePath: instancePath + "/categories/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate212.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate212.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate212.errors = vErrors;
  return errors === 0;
}
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate206(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate212(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate205.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate205.errors = vErrors;
  return errors === 0;
}
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.axis === void 0 && (missing0 = "axis") || data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max") || data.thinned === void 0 && (missing0 = "thinned")) {
        validate216.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "axis" || key0 === "min" || key0 === "max" || key0 === "thinned")) {
            validate216.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.axis !== void 0) {
            const _errs2 = errors;
            if (!validate198(data.axis, { instancePath: instancePath + "/axis", parentData: data, parentDataProperty: "axis", rootData })) {
              vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.min !== void 0) {
              const _errs3 = errors;
              if (!validate200(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData })) {
                vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.max !== void 0) {
                const _errs4 = errors;
                if (!validate200(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData })) {
                  vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.thinned !== void 0) {
                  const _errs5 = errors;
                  if (typeof data.thinned !== "boolean") {
                    validate216.errors = [{ instancePath: instancePath + "/thinned", schemaPath: "#/properties/thinned/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate216.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate216.errors = vErrors;
  return errors === 0;
}
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.variable === void 0 && (missing0 = "variable") || data.distribution === void 0 && (missing0 = "distribution") || data.trend === void 0 && (missing0 = "trend") || data.timeline === void 0 && (missing0 = "timeline")) {
        validate204.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "variable" || key0 === "distribution" || key0 === "trend" || key0 === "timeline")) {
            validate204.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.variable !== void 0) {
            const _errs2 = errors;
            if (typeof data.variable !== "string") {
              validate204.errors = [{ instancePath: instancePath + "/variable", schemaPath: "#/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.distribution !== void 0) {
              let data1 = data.distribution;
              const _errs4 = errors;
              const _errs5 = errors;
              let valid1 = false;
              const _errs6 = errors;
              if (!validate205(data1, { instancePath: instancePath + "/distribution", parentData: data, parentDataProperty: "distribution", rootData })) {
                vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs6 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs7 = errors;
                if (data1 !== null) {
                  const err0 = { instancePath: instancePath + "/distribution", schemaPath: "#/properties/distribution/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
              }
              if (!valid1) {
                const err1 = { instancePath: instancePath + "/distribution", schemaPath: "#/properties/distribution/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
                validate204.errors = vErrors;
                return false;
              } else {
                errors = _errs5;
                if (vErrors !== null) {
                  if (_errs5) {
                    vErrors.length = _errs5;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.trend !== void 0) {
                let data2 = data.trend;
                const _errs9 = errors;
                const _errs10 = errors;
                let valid2 = false;
                const _errs11 = errors;
                if (!validate216(data2, { instancePath: instancePath + "/trend", parentData: data, parentDataProperty: "trend", rootData })) {
                  vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
                  errors = vErrors.length;
                }
                var _valid1 = _errs11 === errors;
                valid2 = valid2 || _valid1;
                if (!valid2) {
                  const _errs12 = errors;
                  if (data2 !== null) {
                    const err2 = { instancePath: instancePath + "/trend", schemaPath: "#/properties/trend/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                  var _valid1 = _errs12 === errors;
                  valid2 = valid2 || _valid1;
                }
                if (!valid2) {
                  const err3 = { instancePath: instancePath + "/trend", schemaPath: "#/properties/trend/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                  validate204.errors = vErrors;
                  return false;
                } else {
                  errors = _errs10;
                  if (vErrors !== null) {
                    if (_errs10) {
                      vErrors.length = _errs10;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.timeline !== void 0) {
                  let data3 = data.timeline;
                  const _errs14 = errors;
                  const _errs15 = errors;
                  let valid3 = false;
                  const _errs16 = errors;
                  if (!validate197(data3, { instancePath: instancePath + "/timeline", parentData: data, parentDataProperty: "timeline", rootData })) {
                    vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
                    errors = vErrors.length;
                  }
                  var _valid2 = _errs16 === errors;
                  valid3 = valid3 || _valid2;
                  if (!valid3) {
                    const _errs17 = errors;
                    if (data3 !== null) {
                      const err4 = { instancePath: instancePath + "/timeline", schemaPath: "#/properties/timeline/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                    var _valid2 = _errs17 === errors;
                    valid3 = valid3 || _valid2;
                  }
                  if (!valid3) {
                    const err5 = { instancePath: instancePath + "/timeline", schemaPath: "#/properties/timeline/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                    validate204.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs15;
                    if (vErrors !== null) {
                      if (_errs15) {
                        vErrors.length = _errs15;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate204.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate204.errors = vErrors;
  return errors === 0;
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.labels === void 0 && (missing0 = "labels") || data.targetText === void 0 && (missing0 = "targetText") || data.rowText === void 0 && (missing0 = "rowText") || data.counts === void 0 && (missing0 = "counts") || data.episodes === void 0 && (missing0 = "episodes") || data.rankedBy === void 0 && (missing0 = "rankedBy") || data.significance === void 0 && (missing0 = "significance") || data.notices === void 0 && (missing0 = "notices") || data.leftOut === void 0 && (missing0 = "leftOut") || data.variables === void 0 && (missing0 = "variables") || data.timeline === void 0 && (missing0 = "timeline") || data.pictures === void 0 && (missing0 = "pictures")) {
        validate157.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema47.properties, key0)) {
            validate157.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate157.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.labels !== void 0) {
              let data1 = data.labels;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.event === void 0 && (missing1 = "event") || data1.reference === void 0 && (missing1 = "reference")) {
                    validate157.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    const _errs6 = errors;
                    for (const key1 in data1) {
                      if (!(key1 === "event" || key1 === "reference")) {
                        validate157.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs6 === errors) {
                      if (data1.event !== void 0) {
                        const _errs7 = errors;
                        if (typeof data1.event !== "string") {
                          validate157.errors = [{ instancePath: instancePath + "/labels/event", schemaPath: "#/properties/labels/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid1 = _errs7 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data1.reference !== void 0) {
                          const _errs9 = errors;
                          if (typeof data1.reference !== "string") {
                            validate157.errors = [{ instancePath: instancePath + "/labels/reference", schemaPath: "#/properties/labels/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs9 === errors;
                        } else {
                          var valid1 = true;
                        }
                      }
                    }
                  }
                } else {
                  validate157.errors = [{ instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.targetText !== void 0) {
                const _errs11 = errors;
                if (typeof data.targetText !== "string") {
                  validate157.errors = [{ instancePath: instancePath + "/targetText", schemaPath: "#/properties/targetText/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.rowText !== void 0) {
                  const _errs13 = errors;
                  if (typeof data.rowText !== "string") {
                    validate157.errors = [{ instancePath: instancePath + "/rowText", schemaPath: "#/properties/rowText/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.counts !== void 0) {
                    const _errs15 = errors;
                    if (!validate158(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData })) {
                      vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.episodes !== void 0) {
                      const _errs16 = errors;
                      if (!validate160(data.episodes, { instancePath: instancePath + "/episodes", parentData: data, parentDataProperty: "episodes", rootData })) {
                        vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.rankedBy !== void 0) {
                        const _errs17 = errors;
                        if (!validate147(data.rankedBy, { instancePath: instancePath + "/rankedBy", parentData: data, parentDataProperty: "rankedBy", rootData })) {
                          vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs17 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.significance !== void 0) {
                          let data9 = data.significance;
                          const _errs18 = errors;
                          if (errors === _errs18) {
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                              let missing2;
                              if (data9.status === void 0 && (missing2 = "status") || data9.text === void 0 && (missing2 = "text")) {
                                validate157.errors = [{ instancePath: instancePath + "/significance", schemaPath: "#/properties/significance/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                return false;
                              } else {
                                const _errs20 = errors;
                                for (const key2 in data9) {
                                  if (!(key2 === "status" || key2 === "text")) {
                                    validate157.errors = [{ instancePath: instancePath + "/significance", schemaPath: "#/properties/significance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs20 === errors) {
                                  if (data9.status !== void 0) {
                                    const _errs21 = errors;
                                    if (!(data9.status === "not computed")) {
                                      validate157.errors = [{ instancePath: instancePath + "/significance/status", schemaPath: "#/properties/significance/properties/status/enum", keyword: "enum", params: { allowedValues: schema47.properties.significance.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid2 = _errs21 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data9.text !== void 0) {
                                      const _errs22 = errors;
                                      if (typeof data9.text !== "string") {
                                        validate157.errors = [{ instancePath: instancePath + "/significance/text", schemaPath: "#/properties/significance/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid2 = _errs22 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate157.errors = [{ instancePath: instancePath + "/significance", schemaPath: "#/properties/significance/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.notices !== void 0) {
                            let data12 = data.notices;
                            const _errs24 = errors;
                            if (errors === _errs24) {
                              if (Array.isArray(data12)) {
                                if (data12.length > 500) {
                                  validate157.errors = [{ instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                                  return false;
                                } else {
                                  var valid3 = true;
                                  const len0 = data12.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs26 = errors;
                                    if (!validate165(data12[i0], { instancePath: instancePath + "/notices/" + i0, parentData: data12, parentDataProperty: i0, rootData })) {
                                      vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid3 = _errs26 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate157.errors = [{ instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs24 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.leftOut !== void 0) {
                              let data14 = data.leftOut;
                              const _errs27 = errors;
                              if (errors === _errs27) {
                                if (Array.isArray(data14)) {
                                  if (data14.length > 2e4) {
                                    validate157.errors = [{ instancePath: instancePath + "/leftOut", schemaPath: "#/properties/leftOut/maxItems", keyword: "maxItems", params: { limit: 2e4 }, message: "must NOT have more than 20000 items" }];
                                    return false;
                                  } else {
                                    var valid4 = true;
                                    const len1 = data14.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      const _errs29 = errors;
                                      if (!validate169(data14[i1], { instancePath: instancePath + "/leftOut/" + i1, parentData: data14, parentDataProperty: i1, rootData })) {
                                        vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid4 = _errs29 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate157.errors = [{ instancePath: instancePath + "/leftOut", schemaPath: "#/properties/leftOut/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs27 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.variables !== void 0) {
                                let data16 = data.variables;
                                const _errs30 = errors;
                                if (errors === _errs30) {
                                  if (Array.isArray(data16)) {
                                    if (data16.length > 2e4) {
                                      validate157.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/maxItems", keyword: "maxItems", params: { limit: 2e4 }, message: "must NOT have more than 20000 items" }];
                                      return false;
                                    } else {
                                      var valid5 = true;
                                      const len2 = data16.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        const _errs32 = errors;
                                        if (!validate171(data16[i2], { instancePath: instancePath + "/variables/" + i2, parentData: data16, parentDataProperty: i2, rootData })) {
                                          vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid5 = _errs32 === errors;
                                        if (!valid5) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate157.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs30 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.timeline !== void 0) {
                                  const _errs33 = errors;
                                  if (!validate197(data.timeline, { instancePath: instancePath + "/timeline", parentData: data, parentDataProperty: "timeline", rootData })) {
                                    vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs33 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.pictures !== void 0) {
                                    let data19 = data.pictures;
                                    const _errs34 = errors;
                                    if (errors === _errs34) {
                                      if (Array.isArray(data19)) {
                                        if (data19.length > 30) {
                                          validate157.errors = [{ instancePath: instancePath + "/pictures", schemaPath: "#/properties/pictures/maxItems", keyword: "maxItems", params: { limit: 30 }, message: "must NOT have more than 30 items" }];
                                          return false;
                                        } else {
                                          var valid6 = true;
                                          const len3 = data19.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            const _errs36 = errors;
                                            if (!validate204(data19[i3], { instancePath: instancePath + "/pictures/" + i3, parentData: data19, parentDataProperty: i3, rootData })) {
                                              vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid6 = _errs36 === errors;
                                            if (!valid6) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate157.errors = [{ instancePath: instancePath + "/pictures", schemaPath: "#/properties/pictures/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs34 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate157.errors = vErrors;
  return errors === 0;
}
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.version === void 0 && (missing0 = "version") || data.id === void 0 && (missing0 = "id") || data.result === void 0 && (missing0 = "result")) {
        validate156.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "version" || key0 === "id" || key0 === "result")) {
            validate156.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            const _errs2 = errors;
            if ("comparison" !== data.kind) {
              validate156.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "comparison" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              const _errs3 = errors;
              if (1 !== data.version) {
                validate156.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.id !== void 0) {
                let data2 = data.id;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (func3(data2) > 80) {
                      validate156.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" }];
                      return false;
                    } else {
                      if (func3(data2) < 1) {
                        validate156.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate156.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.result !== void 0) {
                  const _errs6 = errors;
                  if (!validate157(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData })) {
                    vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate156.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate156.errors = vErrors;
  return errors === 0;
}
var schema71 = { "title": "Profile", "description": 'Whether data is fit to use: the result of `profile()`.\n\n`checks` is what was found, warnings first, each with what to do about it. `variables` come worst first. `counts` are rows: those that `when`, `ignore` and the period leave count, the others take no part. `gaps` are stretches of the axis without rows. `pictures` are those of the first 30; trends and `coverage` share their axis (epoch milliseconds, or rows).\n\n@example (await wetBiscuits.profile()).checks[0]?.text // "3 tags stuck"', "type": "object", "additionalProperties": false, "required": ["name", "tableText", "rowText", "counts", "intervalMs", "gaps", "notices", "checks", "variables", "coverage", "pictures"], "properties": { "name": { "type": "string" }, "tableText": { "type": "string", "description": "One line about the table." }, "rowText": { "type": "string", "description": "What one row is." }, "counts": { "title": "ProfileCounts", "description": "Rows that count, and those that do not.", "type": "object", "additionalProperties": false, "required": ["counted", "ignored", "total"], "properties": { "counted": { "type": "integer", "minimum": 0 }, "ignored": { "type": "integer", "minimum": 0 }, "total": { "type": "integer", "minimum": 0 } } }, "intervalMs": { "$ref": "NumberOrNull" }, "gaps": { "anyOf": [{ "$ref": "Spells" }, { "type": "null" }], "description": "Stretches without rows; `rows` is how many rows they would hold. Null without time." }, "cells": { "title": "ProfileCells", "description": "Ids of the notebook cells that hold the data and the investigation.", "type": "object", "additionalProperties": false, "required": [], "properties": { "data": { "type": "string", "maxLength": 200 }, "investigation": { "type": "string", "maxLength": 200 } } }, "notices": { "type": "array", "maxItems": 500, "items": { "$ref": "Notice" } }, "checks": { "type": "array", "maxItems": 500, "items": { "$ref": "Check" } }, "variables": { "type": "array", "maxItems": 2e4, "items": { "$ref": "VariableProfile" } }, "coverage": { "$ref": "Coverage" }, "pictures": { "type": "array", "maxItems": 30, "items": { "$ref": "ProfilePicture" } } }, "$id": "Profile" };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.count === void 0 && (missing0 = "count") || data.rows === void 0 && (missing0 = "rows") || data.longestRows === void 0 && (missing0 = "longestRows") || data.longestMs === void 0 && (missing0 = "longestMs")) {
        validate228.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "count" || key0 === "rows" || key0 === "longestRows" || key0 === "longestMs")) {
            validate228.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.count !== void 0) {
            let data0 = data.count;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate228.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate228.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rows !== void 0) {
              let data1 = data.rows;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate228.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate228.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.longestRows !== void 0) {
                let data2 = data.longestRows;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate228.errors = [{ instancePath: instancePath + "/longestRows", schemaPath: "#/properties/longestRows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate228.errors = [{ instancePath: instancePath + "/longestRows", schemaPath: "#/properties/longestRows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.longestMs !== void 0) {
                  const _errs8 = errors;
                  if (!validate161(data.longestMs, { instancePath: instancePath + "/longestMs", parentData: data, parentDataProperty: "longestMs", rootData })) {
                    vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate228.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate228.errors = vErrors;
  return errors === 0;
}
var schema73 = { "title": "Check", "description": "One thing that was looked at before the data is used: what was found, in which variables, and what to do about it.", "type": "object", "additionalProperties": false, "required": ["code", "level", "text", "variables"], "properties": { "code": { "$ref": "CheckCode" }, "level": { "enum": ["ok", "warning"] }, "text": { "type": "string", "maxLength": 2e3 }, "variables": { "type": "array", "maxItems": 2e4, "items": { "type": "string" } }, "details": { "type": "array", "maxItems": 100, "items": { "type": "string", "maxLength": 500 }, "description": "One line per case." }, "advice": { "type": "string", "maxLength": 500, "description": "What to do where no remedy can do it." }, "remedy": { "$ref": "Remedy" } }, "$id": "Check" };
var schema74 = { "title": "CheckCode", "enum": ["source", "clock", "stuck", "constant", "all-missing", "missing", "text-in-numbers", "impossible", "infinite", "beyond-limits", "repeated-times", "gaps", "skipped-times", "repeated-hour", "time-guessed", "roles", "units-missing", "units-conflict", "other"], "$id": "CheckCode" };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "source" || data === "clock" || data === "stuck" || data === "constant" || data === "all-missing" || data === "missing" || data === "text-in-numbers" || data === "impossible" || data === "infinite" || data === "beyond-limits" || data === "repeated-times" || data === "gaps" || data === "skipped-times" || data === "repeated-hour" || data === "time-guessed" || data === "roles" || data === "units-missing" || data === "units-conflict" || data === "other")) {
    validate233.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema74.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate233.errors = vErrors;
  return errors === 0;
}
var schema75 = { "title": "Remedy", "description": "A change that mends what a check found. What it changes stays in the kernel; a view asks for it by `id`.", "type": "object", "additionalProperties": false, "required": ["id", "label", "of", "code"], "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 80 }, "label": { "type": "string", "maxLength": 200, "description": "On the button." }, "of": { "enum": ["investigation", "data"], "description": "Whose cell changes: the one with `investigate`, or the one with `assemble`." }, "code": { "type": "string", "maxLength": 2e3, "description": "The change as code." } }, "$id": "Remedy" };
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.label === void 0 && (missing0 = "label") || data.of === void 0 && (missing0 = "of") || data.code === void 0 && (missing0 = "code")) {
        validate235.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "label" || key0 === "of" || key0 === "code")) {
            validate235.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 80) {
                  validate235.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" }];
                  return false;
                } else {
                  if (func3(data0) < 1) {
                    validate235.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate235.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.label !== void 0) {
              let data1 = data.label;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func3(data1) > 200) {
                    validate235.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  }
                } else {
                  validate235.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.of !== void 0) {
                let data2 = data.of;
                const _errs6 = errors;
                if (!(data2 === "investigation" || data2 === "data")) {
                  validate235.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/properties/of/enum", keyword: "enum", params: { allowedValues: schema75.properties.of.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.code !== void 0) {
                  let data3 = data.code;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data3 === "string") {
                      if (func3(data3) > 2e3) {
                        validate235.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                        return false;
                      }
                    } else {
                      validate235.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate235.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate235.errors = vErrors;
  return errors === 0;
}
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.level === void 0 && (missing0 = "level") || data.text === void 0 && (missing0 = "text") || data.variables === void 0 && (missing0 = "variables")) {
        validate232.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "code" || key0 === "level" || key0 === "text" || key0 === "variables" || key0 === "details" || key0 === "advice" || key0 === "remedy")) {
            validate232.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            const _errs2 = errors;
            if (!validate233(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData })) {
              vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.level !== void 0) {
              let data1 = data.level;
              const _errs3 = errors;
              if (!(data1 === "ok" || data1 === "warning")) {
                validate232.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema73.properties.level.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.text !== void 0) {
                let data2 = data.text;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (func3(data2) > 2e3) {
                      validate232.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                      return false;
                    }
                  } else {
                    validate232.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.variables !== void 0) {
                  let data3 = data.variables;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data3)) {
                      if (data3.length > 2e4) {
                        validate232.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/maxItems", keyword: "maxItems", params: { limit: 2e4 }, message: "must NOT have more than 20000 items" }];
                        return false;
                      } else {
                        var valid1 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs8 = errors;
                          if (typeof data3[i0] !== "string") {
                            validate232.errors = [{ instancePath: instancePath + "/variables/" + i0, schemaPath: "#/properties/variables/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs8 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate232.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.details !== void 0) {
                    let data5 = data.details;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data5)) {
                        if (data5.length > 100) {
                          validate232.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                          return false;
                        } else {
                          var valid2 = true;
                          const len1 = data5.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data6 = data5[i1];
                            const _errs12 = errors;
                            if (errors === _errs12) {
                              if (typeof data6 === "string") {
                                if (func3(data6) > 500) {
                                  validate232.errors = [{ instancePath: instancePath + "/details/" + i1, schemaPath: "#/properties/details/items/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                  return false;
                                }
                              } else {
                                validate232.errors = [{ instancePath: instancePath + "/details/" + i1, schemaPath: "#/properties/details/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs12 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate232.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.advice !== void 0) {
                      let data7 = data.advice;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (typeof data7 === "string") {
                          if (func3(data7) > 500) {
                            validate232.errors = [{ instancePath: instancePath + "/advice", schemaPath: "#/properties/advice/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                            return false;
                          }
                        } else {
                          validate232.errors = [{ instancePath: instancePath + "/advice", schemaPath: "#/properties/advice/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.remedy !== void 0) {
                        const _errs16 = errors;
                        if (!validate235(data.remedy, { instancePath: instancePath + "/remedy", parentData: data, parentDataProperty: "remedy", rootData })) {
                          vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate232.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate232.errors = vErrors;
  return errors === 0;
}
var schema76 = { "title": "VariableProfile", "description": "What one variable's rows hold. Only rows that count are looked at, in their order; lengths are in such rows.\n\n- `hold`: how long it usually keeps a value: the median length of its runs of equal values, the first and the last left out; null with fewer than three runs.\n- `longest`: its longest run of one value.\n- `stuck`: runs so long that this variable's own behaviour does not explain them; the rule is in docs/profile.md.\n- `range`: null for words, and without a finite value.\n- `impossible`: values that lie further from all others than these from one another; `low` and `high` are the ends of the others.\n- `badness`: from 0; variables come in its order, worst first.\n- `sparkline`, `shape`: its course in up to 30 slices of the axis and its distribution in up to 16 bins, from 0 to 100.", "type": "object", "additionalProperties": false, "required": ["name", "kind", "rows", "missing", "distinct", "hold", "longest", "stuck", "range", "infinite", "impossible", "beyondLimits", "text", "flags", "badness", "sparkline", "shape"], "properties": { "name": { "type": "string" }, "kind": { "$ref": "VariableKind" }, "role": { "$ref": "Role" }, "suggestedRole": { "$ref": "Role" }, "unit": { "type": "string" }, "station": { "type": "string" }, "description": { "type": "string" }, "source": { "type": "string", "description": "Of an assembled table: the source it comes from." }, "rows": { "type": "integer", "minimum": 0, "description": "Rows that have a value." }, "missing": { "$ref": "Spells" }, "distinct": { "type": "integer", "minimum": 0, "description": "Different values." }, "hold": { "anyOf": [{ "title": "Hold", "description": "How long values are usually kept.", "type": "object", "additionalProperties": false, "required": ["rows", "ms"], "properties": { "rows": { "type": "number" }, "ms": { "$ref": "NumberOrNull" } } }, { "type": "null" }] }, "longest": { "anyOf": [{ "title": "ConstantStretch", "description": "The longest run of one value.", "type": "object", "additionalProperties": false, "required": ["rows", "ms", "value", "from"], "properties": { "rows": { "type": "integer", "minimum": 0 }, "ms": { "$ref": "NumberOrNull" }, "value": { "type": "string", "maxLength": 1e3 }, "from": { "type": "number", "description": "Where on the axis it begins." } } }, { "type": "null" }] }, "stuck": { "$ref": "Spells" }, "range": { "anyOf": [{ "$ref": "Quantiles" }, { "type": "null" }] }, "infinite": { "type": "integer", "minimum": 0, "description": "Rows with \xB1\u221E." }, "impossible": { "anyOf": [{ "title": "Impossible", "description": "Values too far from all others.", "type": "object", "additionalProperties": false, "required": ["rows", "low", "high"], "properties": { "rows": { "type": "integer", "minimum": 0 }, "low": { "type": "number" }, "high": { "type": "number" } } }, { "type": "null" }] }, "beyondLimits": { "anyOf": [{ "title": "BeyondLimits", "description": "The variable's limits, and rows beyond them.", "type": "object", "additionalProperties": false, "required": ["below", "above"], "properties": { "low": { "type": "number" }, "high": { "type": "number" }, "below": { "type": "integer", "minimum": 0 }, "above": { "type": "integer", "minimum": 0 } } }, { "type": "null" }] }, "text": { "type": "array", "maxItems": 100, "items": { "$ref": "ValueCount" }, "description": "Texts in a numeric variable, read as missing." }, "flags": { "type": "array", "maxItems": 12, "items": { "$ref": "VariableFlag" }, "description": "Worst first." }, "badness": { "type": "number" }, "sparkline": { "type": "array", "maxItems": 60, "items": { "type": ["integer", "null"] } }, "shape": { "type": "array", "maxItems": 30, "items": { "type": "integer" } } }, "$id": "VariableProfile" };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.min === void 0 && (missing0 = "min") || data.low === void 0 && (missing0 = "low") || data.median === void 0 && (missing0 = "median") || data.high === void 0 && (missing0 = "high") || data.max === void 0 && (missing0 = "max")) {
        validate246.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "min" || key0 === "low" || key0 === "median" || key0 === "high" || key0 === "max")) {
            validate246.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.min !== void 0) {
            let data0 = data.min;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && isFinite(data0))) {
              validate246.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.low !== void 0) {
              let data1 = data.low;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && isFinite(data1))) {
                validate246.errors = [{ instancePath: instancePath + "/low", schemaPath: "#/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.median !== void 0) {
                let data2 = data.median;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && isFinite(data2))) {
                  validate246.errors = [{ instancePath: instancePath + "/median", schemaPath: "#/properties/median/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.high !== void 0) {
                  let data3 = data.high;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && isFinite(data3))) {
                    validate246.errors = [{ instancePath: instancePath + "/high", schemaPath: "#/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.max !== void 0) {
                    let data4 = data.max;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && isFinite(data4))) {
                      validate246.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate246.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate246.errors = vErrors;
  return errors === 0;
}
var schema78 = { "title": "VariableFlag", "description": "What is wrong with a variable.", "enum": ["all missing", "constant", "stuck", "missing", "impossible values", "infinite", "beyond limits", "text"], "$id": "VariableFlag" };
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "all missing" || data === "constant" || data === "stuck" || data === "missing" || data === "impossible values" || data === "infinite" || data === "beyond limits" || data === "text")) {
    validate249.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate249.errors = vErrors;
  return errors === 0;
}
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.kind === void 0 && (missing0 = "kind") || data.rows === void 0 && (missing0 = "rows") || data.missing === void 0 && (missing0 = "missing") || data.distinct === void 0 && (missing0 = "distinct") || data.hold === void 0 && (missing0 = "hold") || data.longest === void 0 && (missing0 = "longest") || data.stuck === void 0 && (missing0 = "stuck") || data.range === void 0 && (missing0 = "range") || data.infinite === void 0 && (missing0 = "infinite") || data.impossible === void 0 && (missing0 = "impossible") || data.beyondLimits === void 0 && (missing0 = "beyondLimits") || data.text === void 0 && (missing0 = "text") || data.flags === void 0 && (missing0 = "flags") || data.badness === void 0 && (missing0 = "badness") || data.sparkline === void 0 && (missing0 = "sparkline") || data.shape === void 0 && (missing0 = "shape")) {
        validate238.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema76.properties, key0)) {
            validate238.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate238.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs4 = errors;
              if (!validate172(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData })) {
                vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.role !== void 0) {
                const _errs5 = errors;
                if (!validate174(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData })) {
                  vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.suggestedRole !== void 0) {
                  const _errs6 = errors;
                  if (!validate174(data.suggestedRole, { instancePath: instancePath + "/suggestedRole", parentData: data, parentDataProperty: "suggestedRole", rootData })) {
                    vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.unit !== void 0) {
                    const _errs7 = errors;
                    if (typeof data.unit !== "string") {
                      validate238.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.station !== void 0) {
                      const _errs9 = errors;
                      if (typeof data.station !== "string") {
                        validate238.errors = [{ instancePath: instancePath + "/station", schemaPath: "#/properties/station/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.description !== void 0) {
                        const _errs11 = errors;
                        if (typeof data.description !== "string") {
                          validate238.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.source !== void 0) {
                          const _errs13 = errors;
                          if (typeof data.source !== "string") {
                            validate238.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.rows !== void 0) {
                            let data8 = data.rows;
                            const _errs15 = errors;
                            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                              validate238.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs15) {
                              if (typeof data8 == "number" && isFinite(data8)) {
                                if (data8 < 0 || isNaN(data8)) {
                                  validate238.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.missing !== void 0) {
                              const _errs17 = errors;
                              if (!validate228(data.missing, { instancePath: instancePath + "/missing", parentData: data, parentDataProperty: "missing", rootData })) {
                                vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.distinct !== void 0) {
                                let data10 = data.distinct;
                                const _errs18 = errors;
                                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                  validate238.errors = [{ instancePath: instancePath + "/distinct", schemaPath: "#/properties/distinct/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs18) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 < 0 || isNaN(data10)) {
                                      validate238.errors = [{ instancePath: instancePath + "/distinct", schemaPath: "#/properties/distinct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs18 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.hold !== void 0) {
                                  let data11 = data.hold;
                                  const _errs20 = errors;
                                  const _errs21 = errors;
                                  let valid1 = false;
                                  const _errs22 = errors;
                                  if (errors === _errs22) {
                                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                      let missing1;
                                      if (data11.rows === void 0 && (missing1 = "rows") || data11.ms === void 0 && (missing1 = "ms")) {
                                        const err0 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                        if (vErrors === null) {
                                          vErrors = [err0];
                                        } else {
                                          vErrors.push(err0);
                                        }
                                        errors++;
                                      } else {
                                        const _errs24 = errors;
                                        for (const key1 in data11) {
                                          if (!(key1 === "rows" || key1 === "ms")) {
                                            const err1 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                            if (vErrors === null) {
                                              vErrors = [err1];
                                            } else {
                                              vErrors.push(err1);
                                            }
                                            errors++;
                                            break;
                                          }
                                        }
                                        if (_errs24 === errors) {
                                          if (data11.rows !== void 0) {
                                            let data12 = data11.rows;
                                            const _errs25 = errors;
                                            if (!(typeof data12 == "number" && isFinite(data12))) {
                                              const err2 = { instancePath: instancePath + "/hold/rows", schemaPath: "#/properties/hold/anyOf/0/properties/rows/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                              if (vErrors === null) {
                                                vErrors = [err2];
                                              } else {
                                                vErrors.push(err2);
                                              }
                                              errors++;
                                            }
                                            var valid2 = _errs25 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data11.ms !== void 0) {
                                              const _errs27 = errors;
                                              if (!validate161(data11.ms, { instancePath: instancePath + "/hold/ms", parentData: data11, parentDataProperty: "ms", rootData })) {
                                                vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid2 = _errs27 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      const err3 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      if (vErrors === null) {
                                        vErrors = [err3];
                                      } else {
                                        vErrors.push(err3);
                                      }
                                      errors++;
                                    }
                                  }
                                  var _valid0 = _errs22 === errors;
                                  valid1 = valid1 || _valid0;
                                  if (!valid1) {
                                    const _errs28 = errors;
                                    if (data11 !== null) {
                                      const err4 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      if (vErrors === null) {
                                        vErrors = [err4];
                                      } else {
                                        vErrors.push(err4);
                                      }
                                      errors++;
                                    }
                                    var _valid0 = _errs28 === errors;
                                    valid1 = valid1 || _valid0;
                                  }
                                  if (!valid1) {
                                    const err5 = { instancePath: instancePath + "/hold", schemaPath: "#/properties/hold/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                      vErrors = [err5];
                                    } else {
                                      vErrors.push(err5);
                                    }
                                    errors++;
                                    validate238.errors = vErrors;
                                    return false;
                                  } else {
                                    errors = _errs21;
                                    if (vErrors !== null) {
                                      if (_errs21) {
                                        vErrors.length = _errs21;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                  var valid0 = _errs20 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.longest !== void 0) {
                                    let data14 = data.longest;
                                    const _errs30 = errors;
                                    const _errs31 = errors;
                                    let valid3 = false;
                                    const _errs32 = errors;
                                    if (errors === _errs32) {
                                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                        let missing2;
                                        if (data14.rows === void 0 && (missing2 = "rows") || data14.ms === void 0 && (missing2 = "ms") || data14.value === void 0 && (missing2 = "value") || data14.from === void 0 && (missing2 = "from")) {
                                          const err6 = { instancePath: instancePath + "/longest", schemaPath: "#/properties/longest/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                          if (vErrors === null) {
                                            vErrors = [err6];
                                          } else {
                                            vErrors.push(err6);
                                          }
                                          errors++;
                                        } else {
                                          const _errs34 = errors;
                                          for (const key2 in data14) {
                                            if (!(key2 === "rows" || key2 === "ms" || key2 === "value" || key2 === "from")) {
                                              const err7 = { instancePath: instancePath + "/longest", schemaPath: "#/properties/longest/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                              if (vErrors === null) {
                                                vErrors = [err7];
                                              } else {
                                                vErrors.push(err7);
                                              }
                                              errors++;
                                              break;
                                            }
                                          }
                                          if (_errs34 === errors) {
                                            if (data14.rows !== void 0) {
                                              let data15 = data14.rows;
                                              const _errs35 = errors;
                                              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                                                const err8 = { instancePath: instancePath + "/longest/rows", schemaPath: "#/properties/longest/anyOf/0/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                if (vErrors === null) {
                                                  vErrors = [err8];
                                                } else {
                                                  vErrors.push(err8);
                                                }
                                                errors++;
                                              }
                                              if (errors === _errs35) {
                                                if (typeof data15 == "number" && isFinite(data15)) {
                                                  if (data15 < 0 || isNaN(data15)) {
                                                    const err9 = { instancePath: instancePath + "/longest/rows", schemaPath: "#/properties/longest/anyOf/0/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                    if (vErrors === null) {
                                                      vErrors = [err9];
                                                    } else {
                                                      vErrors.push(err9);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                              }
                                              var valid4 = _errs35 === errors;
                                            } else {
                                              var valid4 = true;
                                            }
                                            if (valid4) {
                                              if (data14.ms !== void 0) {
                                                const _errs37 = errors;
                                                if (!validate161(data14.ms, { instancePath: instancePath + "/longest/ms", parentData: data14, parentDataProperty: "ms", rootData })) {
                                                  vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid4 = _errs37 === errors;
                                              } else {
                                                var valid4 = true;
                                              }
                                              if (valid4) {
                                                if (data14.value !== void 0) {
                                                  let data17 = data14.value;
                                                  const _errs38 = errors;
                                                  if (errors === _errs38) {
                                                    if (typeof data17 === "string") {
                                                      if (func3(data17) > 1e3) {
                                                        const err10 = { instancePath: instancePath + "/longest/value", schemaPath: "#/properties/longest/anyOf/0/properties/value/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                                        if (vErrors === null) {
                                                          vErrors = [err10];
                                                        } else {
                                                          vErrors.push(err10);
                                                        }
                                                        errors++;
                                                      }
                                                    } else {
                                                      const err11 = { instancePath: instancePath + "/longest/value", schemaPath: "#/properties/longest/anyOf/0/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                      if (vErrors === null) {
                                                        vErrors = [err11];
                                                      } else {
                                                        vErrors.push(err11);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                  var valid4 = _errs38 === errors;
                                                } else {
                                                  var valid4 = true;
                                                }
                                                if (valid4) {
                                                  if (data14.from !== void 0) {
                                                    let data18 = data14.from;
                                                    const _errs40 = errors;
                                                    if (!(typeof data18 == "number" && isFinite(data18))) {
                                                      const err12 = { instancePath: instancePath + "/longest/from", schemaPath: "#/properties/longest/anyOf/0/properties/from/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                      if (vErrors === null) {
                                                        vErrors = [err12];
                                                      } else {
                                                        vErrors.push(err12);
                                                      }
                                                      errors++;
                                                    }
                                                    var valid4 = _errs40 === errors;
                                                  } else {
                                                    var valid4 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        const err13 = { instancePath: instancePath + "/longest", schemaPath: "#/properties/longest/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                          vErrors = [err13];
                                        } else {
                                          vErrors.push(err13);
                                        }
                                        errors++;
                                      }
                                    }
                                    var _valid1 = _errs32 === errors;
                                    valid3 = valid3 || _valid1;
                                    if (!valid3) {
                                      const _errs42 = errors;
                                      if (data14 !== null) {
                                        const err14 = { instancePath: instancePath + "/longest", schemaPath: "#/properties/longest/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err14];
                                        } else {
                                          vErrors.push(err14);
                                        }
                                        errors++;
                                      }
                                      var _valid1 = _errs42 === errors;
                                      valid3 = valid3 || _valid1;
                                    }
                                    if (!valid3) {
                                      const err15 = { instancePath: instancePath + "/longest", schemaPath: "#/properties/longest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      if (vErrors === null) {
                                        vErrors = [err15];
                                      } else {
                                        vErrors.push(err15);
                                      }
                                      errors++;
                                      validate238.errors = vErrors;
                                      return false;
                                    } else {
                                      errors = _errs31;
                                      if (vErrors !== null) {
                                        if (_errs31) {
                                          vErrors.length = _errs31;
                                        } else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var valid0 = _errs30 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.stuck !== void 0) {
                                      const _errs44 = errors;
                                      if (!validate228(data.stuck, { instancePath: instancePath + "/stuck", parentData: data, parentDataProperty: "stuck", rootData })) {
                                        vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid0 = _errs44 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.range !== void 0) {
                                        let data20 = data.range;
                                        const _errs45 = errors;
                                        const _errs46 = errors;
                                        let valid5 = false;
                                        const _errs47 = errors;
                                        if (!validate246(data20, { instancePath: instancePath + "/range", parentData: data, parentDataProperty: "range", rootData })) {
                                          vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
                                          errors = vErrors.length;
                                        }
                                        var _valid2 = _errs47 === errors;
                                        valid5 = valid5 || _valid2;
                                        if (!valid5) {
                                          const _errs48 = errors;
                                          if (data20 !== null) {
                                            const err16 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                              vErrors = [err16];
                                            } else {
                                              vErrors.push(err16);
                                            }
                                            errors++;
                                          }
                                          var _valid2 = _errs48 === errors;
                                          valid5 = valid5 || _valid2;
                                        }
                                        if (!valid5) {
                                          const err17 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                          if (vErrors === null) {
                                            vErrors = [err17];
                                          } else {
                                            vErrors.push(err17);
                                          }
                                          errors++;
                                          validate238.errors = vErrors;
                                          return false;
                                        } else {
                                          errors = _errs46;
                                          if (vErrors !== null) {
                                            if (_errs46) {
                                              vErrors.length = _errs46;
                                            } else {
                                              vErrors = null;
                                            }
                                          }
                                        }
                                        var valid0 = _errs45 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.infinite !== void 0) {
                                          let data21 = data.infinite;
                                          const _errs50 = errors;
                                          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                            validate238.errors = [{ instancePath: instancePath + "/infinite", schemaPath: "#/properties/infinite/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                          }
                                          if (errors === _errs50) {
                                            if (typeof data21 == "number" && isFinite(data21)) {
                                              if (data21 < 0 || isNaN(data21)) {
                                                validate238.errors = [{ instancePath: instancePath + "/infinite", schemaPath: "#/properties/infinite/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid0 = _errs50 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.impossible !== void 0) {
                                            let data22 = data.impossible;
                                            const _errs52 = errors;
                                            const _errs53 = errors;
                                            let valid6 = false;
                                            const _errs54 = errors;
                                            if (errors === _errs54) {
                                              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                let missing3;
                                                if (data22.rows === void 0 && (missing3 = "rows") || data22.low === void 0 && (missing3 = "low") || data22.high === void 0 && (missing3 = "high")) {
                                                  const err18 = { instancePath: instancePath + "/impossible", schemaPath: "#/properties/impossible/anyOf/0/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                                  if (vErrors === null) {
                                                    vErrors = [err18];
                                                  } else {
                                                    vErrors.push(err18);
                                                  }
                                                  errors++;
                                                } else {
                                                  const _errs56 = errors;
                                                  for (const key3 in data22) {
                                                    if (!(key3 === "rows" || key3 === "low" || key3 === "high")) {
                                                      const err19 = { instancePath: instancePath + "/impossible", schemaPath: "#/properties/impossible/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                                      if (vErrors === null) {
                                                        vErrors = [err19];
                                                      } else {
                                                        vErrors.push(err19);
                                                      }
                                                      errors++;
                                                      break;
                                                    }
                                                  }
                                                  if (_errs56 === errors) {
                                                    if (data22.rows !== void 0) {
                                                      let data23 = data22.rows;
                                                      const _errs57 = errors;
                                                      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                                        const err20 = { instancePath: instancePath + "/impossible/rows", schemaPath: "#/properties/impossible/anyOf/0/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                        if (vErrors === null) {
                                                          vErrors = [err20];
                                                        } else {
                                                          vErrors.push(err20);
                                                        }
                                                        errors++;
                                                      }
                                                      if (errors === _errs57) {
                                                        if (typeof data23 == "number" && isFinite(data23)) {
                                                          if (data23 < 0 || isNaN(data23)) {
                                                            const err21 = { instancePath: instancePath + "/impossible/rows", schemaPath: "#/properties/impossible/anyOf/0/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                            if (vErrors === null) {
                                                              vErrors = [err21];
                                                            } else {
                                                              vErrors.push(err21);
                                                            }
                                                            errors++;
                                                          }
                                                        }
                                                      }
                                                      var valid7 = _errs57 === errors;
                                                    } else {
                                                      var valid7 = true;
                                                    }
                                                    if (valid7) {
                                                      if (data22.low !== void 0) {
                                                        let data24 = data22.low;
                                                        const _errs59 = errors;
                                                        if (!(typeof data24 == "number" && isFinite(data24))) {
                                                          const err22 = { instancePath: instancePath + "/impossible/low", schemaPath: "#/properties/impossible/anyOf/0/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                          if (vErrors === null) {
                                                            vErrors = [err22];
                                                          } else {
                                                            vErrors.push(err22);
                                                          }
                                                          errors++;
                                                        }
                                                        var valid7 = _errs59 === errors;
                                                      } else {
                                                        var valid7 = true;
                                                      }
                                                      if (valid7) {
                                                        if (data22.high !== void 0) {
                                                          let data25 = data22.high;
                                                          const _errs61 = errors;
                                                          if (!(typeof data25 == "number" && isFinite(data25))) {
                                                            const err23 = { instancePath: instancePath + "/impossible/high", schemaPath: "#/properties/impossible/anyOf/0/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                            if (vErrors === null) {
                                                              vErrors = [err23];
                                                            } else {
                                                              vErrors.push(err23);
                                                            }
                                                            errors++;
                                                          }
                                                          var valid7 = _errs61 === errors;
                                                        } else {
                                                          var valid7 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else {
                                                const err24 = { instancePath: instancePath + "/impossible", schemaPath: "#/properties/impossible/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                if (vErrors === null) {
                                                  vErrors = [err24];
                                                } else {
                                                  vErrors.push(err24);
                                                }
                                                errors++;
                                              }
                                            }
                                            var _valid3 = _errs54 === errors;
                                            valid6 = valid6 || _valid3;
                                            if (!valid6) {
                                              const _errs63 = errors;
                                              if (data22 !== null) {
                                                const err25 = { instancePath: instancePath + "/impossible", schemaPath: "#/properties/impossible/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                if (vErrors === null) {
                                                  vErrors = [err25];
                                                } else {
                                                  vErrors.push(err25);
                                                }
                                                errors++;
                                              }
                                              var _valid3 = _errs63 === errors;
                                              valid6 = valid6 || _valid3;
                                            }
                                            if (!valid6) {
                                              const err26 = { instancePath: instancePath + "/impossible", schemaPath: "#/properties/impossible/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                              if (vErrors === null) {
                                                vErrors = [err26];
                                              } else {
                                                vErrors.push(err26);
                                              }
                                              errors++;
                                              validate238.errors = vErrors;
                                              return false;
                                            } else {
                                              errors = _errs53;
                                              if (vErrors !== null) {
                                                if (_errs53) {
                                                  vErrors.length = _errs53;
                                                } else {
                                                  vErrors = null;
                                                }
                                              }
                                            }
                                            var valid0 = _errs52 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.beyondLimits !== void 0) {
                                              let data26 = data.beyondLimits;
                                              const _errs65 = errors;
                                              const _errs66 = errors;
                                              let valid8 = false;
                                              const _errs67 = errors;
                                              if (errors === _errs67) {
                                                if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                  let missing4;
                                                  if (data26.below === void 0 && (missing4 = "below") || data26.above === void 0 && (missing4 = "above")) {
                                                    const err27 = { instancePath: instancePath + "/beyondLimits", schemaPath: "#/properties/beyondLimits/anyOf/0/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                                    if (vErrors === null) {
                                                      vErrors = [err27];
                                                    } else {
                                                      vErrors.push(err27);
                                                    }
                                                    errors++;
                                                  } else {
                                                    const _errs69 = errors;
                                                    for (const key4 in data26) {
                                                      if (!(key4 === "low" || key4 === "high" || key4 === "below" || key4 === "above")) {
                                                        const err28 = { instancePath: instancePath + "/beyondLimits", schemaPath: "#/properties/beyondLimits/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                                        if (vErrors === null) {
                                                          vErrors = [err28];
                                                        } else {
                                                          vErrors.push(err28);
                                                        }
                                                        errors++;
                                                        break;
                                                      }
                                                    }
                                                    if (_errs69 === errors) {
                                                      if (data26.low !== void 0) {
                                                        let data27 = data26.low;
                                                        const _errs70 = errors;
                                                        if (!(typeof data27 == "number" && isFinite(data27))) {
                                                          const err29 = { instancePath: instancePath + "/beyondLimits/low", schemaPath: "#/properties/beyondLimits/anyOf/0/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                          if (vErrors === null) {
                                                            vErrors = [err29];
                                                          } else {
                                                            vErrors.push(err29);
                                                          }
                                                          errors++;
                                                        }
                                                        var valid9 = _errs70 === errors;
                                                      } else {
                                                        var valid9 = true;
                                                      }
                                                      if (valid9) {
                                                        if (data26.high !== void 0) {
                                                          let data28 = data26.high;
                                                          const _errs72 = errors;
                                                          if (!(typeof data28 == "number" && isFinite(data28))) {
                                                            const err30 = { instancePath: instancePath + "/beyondLimits/high", schemaPath: "#/properties/beyondLimits/anyOf/0/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                            if (vErrors === null) {
                                                              vErrors = [err30];
                                                            } else {
                                                              vErrors.push(err30);
                                                            }
                                                            errors++;
                                                          }
                                                          var valid9 = _errs72 === errors;
                                                        } else {
                                                          var valid9 = true;
                                                        }
                                                        if (valid9) {
                                                          if (data26.below !== void 0) {
                                                            let data29 = data26.below;
                                                            const _errs74 = errors;
                                                            if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                                                              const err31 = { instancePath: instancePath + "/beyondLimits/below", schemaPath: "#/properties/beyondLimits/anyOf/0/properties/below/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                              if (vErrors === null) {
                                                                vErrors = [err31];
                                                              } else {
                                                                vErrors.push(err31);
                                                              }
                                                              errors++;
                                                            }
                                                            if (errors === _errs74) {
                                                              if (typeof data29 == "number" && isFinite(data29)) {
                                                                if (data29 < 0 || isNaN(data29)) {
                                                                  const err32 = { instancePath: instancePath + "/beyondLimits/below", schemaPath: "#/properties/beyondLimits/anyOf/0/properties/below/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err32];
                                                                  } else {
                                                                    vErrors.push(err32);
                                                                  }
                                                                  errors++;
                                                                }
                                                              }
                                                            }
                                                            var valid9 = _errs74 === errors;
                                                          } else {
                                                            var valid9 = true;
                                                          }
                                                          if (valid9) {
                                                            if (data26.above !== void 0) {
                                                              let data30 = data26.above;
                                                              const _errs76 = errors;
                                                              if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                                                                const err33 = { instancePath: instancePath + "/beyondLimits/above", schemaPath: "#/properties/beyondLimits/anyOf/0/properties/above/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err33];
                                                                } else {
                                                                  vErrors.push(err33);
                                                                }
                                                                errors++;
                                                              }
                                                              if (errors === _errs76) {
                                                                if (typeof data30 == "number" && isFinite(data30)) {
                                                                  if (data30 < 0 || isNaN(data30)) {
                                                                    const err34 = { instancePath: instancePath + "/beyondLimits/above", schemaPath: "#/properties/beyondLimits/anyOf/0/properties/above/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err34];
                                                                    } else {
                                                                      vErrors.push(err34);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                }
                                                              }
                                                              var valid9 = _errs76 === errors;
                                                            } else {
                                                              var valid9 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  const err35 = { instancePath: instancePath + "/beyondLimits", schemaPath: "#/properties/beyondLimits/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                  if (vErrors === null) {
                                                    vErrors = [err35];
                                                  } else {
                                                    vErrors.push(err35);
                                                  }
                                                  errors++;
                                                }
                                              }
                                              var _valid4 = _errs67 === errors;
                                              valid8 = valid8 || _valid4;
                                              if (!valid8) {
                                                const _errs78 = errors;
                                                if (data26 !== null) {
                                                  const err36 = { instancePath: instancePath + "/beyondLimits", schemaPath: "#/properties/beyondLimits/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                  if (vErrors === null) {
                                                    vErrors = [err36];
                                                  } else {
                                                    vErrors.push(err36);
                                                  }
                                                  errors++;
                                                }
                                                var _valid4 = _errs78 === errors;
                                                valid8 = valid8 || _valid4;
                                              }
                                              if (!valid8) {
                                                const err37 = { instancePath: instancePath + "/beyondLimits", schemaPath: "#/properties/beyondLimits/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                  vErrors = [err37];
                                                } else {
                                                  vErrors.push(err37);
                                                }
                                                errors++;
                                                validate238.errors = vErrors;
                                                return false;
                                              } else {
                                                errors = _errs66;
                                                if (vErrors !== null) {
                                                  if (_errs66) {
                                                    vErrors.length = _errs66;
                                                  } else {
                                                    vErrors = null;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs65 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.text !== void 0) {
                                                let data31 = data.text;
                                                const _errs80 = errors;
                                                if (errors === _errs80) {
                                                  if (Array.isArray(data31)) {
                                                    if (data31.length > 100) {
                                                      validate238.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                      return false;
                                                    } else {
                                                      var valid10 = true;
                                                      const len0 = data31.length;
                                                      for (let i0 = 0; i0 < len0; i0++) {
                                                        const _errs82 = errors;
                                                        if (!validate166(data31[i0], { instancePath: instancePath + "/text/" + i0, parentData: data31, parentDataProperty: i0, rootData })) {
                                                          vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                                                          errors = vErrors.length;
                                                        }
                                                        var valid10 = _errs82 === errors;
                                                        if (!valid10) {
                                                          break;
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate238.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs80 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.flags !== void 0) {
                                                  let data33 = data.flags;
                                                  const _errs83 = errors;
                                                  if (errors === _errs83) {
                                                    if (Array.isArray(data33)) {
                                                      if (data33.length > 12) {
                                                        validate238.errors = [{ instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/maxItems", keyword: "maxItems", params: { limit: 12 }, message: "must NOT have more than 12 items" }];
                                                        return false;
                                                      } else {
                                                        var valid11 = true;
                                                        const len1 = data33.length;
                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                          const _errs85 = errors;
                                                          if (!validate249(data33[i1], { instancePath: instancePath + "/flags/" + i1, parentData: data33, parentDataProperty: i1, rootData })) {
                                                            vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
                                                            errors = vErrors.length;
                                                          }
                                                          var valid11 = _errs85 === errors;
                                                          if (!valid11) {
                                                            break;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate238.errors = [{ instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs83 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.badness !== void 0) {
                                                    let data35 = data.badness;
                                                    const _errs86 = errors;
                                                    if (!(typeof data35 == "number" && isFinite(data35))) {
                                                      validate238.errors = [{ instancePath: instancePath + "/badness", schemaPath: "#/properties/badness/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                      return false;
                                                    }
                                                    var valid0 = _errs86 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.sparkline !== void 0) {
                                                      let data36 = data.sparkline;
                                                      const _errs88 = errors;
                                                      if (errors === _errs88) {
                                                        if (Array.isArray(data36)) {
                                                          if (data36.length > 60) {
                                                            validate238.errors = [{ instancePath: instancePath + "/sparkline", schemaPath: "#/properties/sparkline/maxItems", keyword: "maxItems", params: { limit: 60 }, message: "must NOT have more than 60 items" }];
                                                            return false;
                                                          } else {
                                                            var valid12 = true;
                                                            const len2 = data36.length;
                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                              let data37 = data36[i2];
                                                              const _errs90 = errors;
                                                              if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37)) && data37 !== null) {
                                                                validate238.errors = [{ instancePath: instancePath + "/sparkline/" + i2, schemaPath: "#/properties/sparkline/items/type", keyword: "type", params: { type: schema76.properties.sparkline.items.type }, message: "must be integer,null" }];
                                                                return false;
                                                              }
                                                              var valid12 = _errs90 === errors;
                                                              if (!valid12) {
                                                                break;
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate238.errors = [{ instancePath: instancePath + "/sparkline", schemaPath: "#/properties/sparkline/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs88 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.shape !== void 0) {
                                                        let data38 = data.shape;
                                                        const _errs92 = errors;
                                                        if (errors === _errs92) {
                                                          if (Array.isArray(data38)) {
                                                            if (data38.length > 30) {
                                                              validate238.errors = [{ instancePath: instancePath + "/shape", schemaPath: "#/properties/shape/maxItems", keyword: "maxItems", params: { limit: 30 }, message: "must NOT have more than 30 items" }];
                                                              return false;
                                                            } else {
                                                              var valid13 = true;
                                                              const len3 = data38.length;
                                                              for (let i3 = 0; i3 < len3; i3++) {
                                                                let data39 = data38[i3];
                                                                const _errs94 = errors;
                                                                if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
                                                                  validate238.errors = [{ instancePath: instancePath + "/shape/" + i3, schemaPath: "#/properties/shape/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                var valid13 = _errs94 === errors;
                                                                if (!valid13) {
                                                                  break;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate238.errors = [{ instancePath: instancePath + "/shape", schemaPath: "#/properties/shape/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs92 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate238.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate238.errors = vErrors;
  return errors === 0;
}
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.axis === void 0 && (missing0 = "axis") || data.ignored === void 0 && (missing0 = "ignored")) {
        validate252.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "axis" || key0 === "ignored")) {
            validate252.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.axis !== void 0) {
            const _errs2 = errors;
            if (!validate198(data.axis, { instancePath: instancePath + "/axis", parentData: data, parentDataProperty: "axis", rootData })) {
              vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ignored !== void 0) {
              const _errs3 = errors;
              if (!validate200(data.ignored, { instancePath: instancePath + "/ignored", parentData: data, parentDataProperty: "ignored", rootData })) {
                vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate252.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate252.errors = vErrors;
  return errors === 0;
}
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.edges === void 0 && (missing0 = "edges") || data.counts === void 0 && (missing0 = "counts") || data.outside === void 0 && (missing0 = "outside")) {
        validate257.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "edges" || key0 === "counts" || key0 === "outside")) {
            validate257.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("histogram" !== data.type) {
              validate257.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "histogram" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.edges !== void 0) {
              const _errs3 = errors;
              if (!validate207(data.edges, { instancePath: instancePath + "/edges", parentData: data, parentDataProperty: "edges", rootData })) {
                vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.counts !== void 0) {
                const _errs4 = errors;
                if (!validate207(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData })) {
                  vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.outside !== void 0) {
                  let data3 = data.outside;
                  const _errs5 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate257.errors = [{ instancePath: instancePath + "/outside", schemaPath: "#/properties/outside/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs5) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate257.errors = [{ instancePath: instancePath + "/outside", schemaPath: "#/properties/outside/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate257.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate257.errors = vErrors;
  return errors === 0;
}
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.categories === void 0 && (missing0 = "categories")) {
        validate261.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "categories")) {
            validate261.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("categories" !== data.type) {
              validate261.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "categories" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.categories !== void 0) {
              let data1 = data.categories;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  if (data1.length > 60) {
                    validate261.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/maxItems", keyword: "maxItems", params: { limit: 60 }, message: "must NOT have more than 60 items" }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs5 = errors;
                      if (!validate166(data1[i0], { instancePath: instancePath + "/categories/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate261.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate261.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate261.errors = vErrors;
  return errors === 0;
}
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to")) {
        validate265.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "from" || key0 === "to")) {
            validate265.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.from !== void 0) {
            let data0 = data.from;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && isFinite(data0))) {
              validate265.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              let data1 = data.to;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && isFinite(data1))) {
                validate265.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate265.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate265.errors = vErrors;
  return errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.variable === void 0 && (missing0 = "variable") || data.shape === void 0 && (missing0 = "shape") || data.trend === void 0 && (missing0 = "trend") || data.stuck === void 0 && (missing0 = "stuck") || data.coverage === void 0 && (missing0 = "coverage")) {
        validate256.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "variable" || key0 === "shape" || key0 === "trend" || key0 === "stuck" || key0 === "coverage")) {
            validate256.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.variable !== void 0) {
            const _errs2 = errors;
            if (typeof data.variable !== "string") {
              validate256.errors = [{ instancePath: instancePath + "/variable", schemaPath: "#/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.shape !== void 0) {
              let data1 = data.shape;
              const _errs4 = errors;
              const _errs5 = errors;
              let valid1 = false;
              const _errs6 = errors;
              if (!validate257(data1, { instancePath: instancePath + "/shape", parentData: data, parentDataProperty: "shape", rootData })) {
                vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs6 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs7 = errors;
                if (!validate261(data1, { instancePath: instancePath + "/shape", parentData: data, parentDataProperty: "shape", rootData })) {
                  vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs7 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                  const _errs8 = errors;
                  if (data1 !== null) {
                    const err0 = { instancePath: instancePath + "/shape", schemaPath: "#/properties/shape/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs8 === errors;
                  valid1 = valid1 || _valid0;
                }
              }
              if (!valid1) {
                const err1 = { instancePath: instancePath + "/shape", schemaPath: "#/properties/shape/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
                validate256.errors = vErrors;
                return false;
              } else {
                errors = _errs5;
                if (vErrors !== null) {
                  if (_errs5) {
                    vErrors.length = _errs5;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.trend !== void 0) {
                let data2 = data.trend;
                const _errs10 = errors;
                const _errs11 = errors;
                let valid2 = false;
                const _errs12 = errors;
                if (!validate216(data2, { instancePath: instancePath + "/trend", parentData: data, parentDataProperty: "trend", rootData })) {
                  vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
                  errors = vErrors.length;
                }
                var _valid1 = _errs12 === errors;
                valid2 = valid2 || _valid1;
                if (!valid2) {
                  const _errs13 = errors;
                  if (data2 !== null) {
                    const err2 = { instancePath: instancePath + "/trend", schemaPath: "#/properties/trend/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                  var _valid1 = _errs13 === errors;
                  valid2 = valid2 || _valid1;
                }
                if (!valid2) {
                  const err3 = { instancePath: instancePath + "/trend", schemaPath: "#/properties/trend/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                  validate256.errors = vErrors;
                  return false;
                } else {
                  errors = _errs11;
                  if (vErrors !== null) {
                    if (_errs11) {
                      vErrors.length = _errs11;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs10 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.stuck !== void 0) {
                  let data3 = data.stuck;
                  const _errs15 = errors;
                  if (errors === _errs15) {
                    if (Array.isArray(data3)) {
                      if (data3.length > 50) {
                        validate256.errors = [{ instancePath: instancePath + "/stuck", schemaPath: "#/properties/stuck/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }];
                        return false;
                      } else {
                        var valid3 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs17 = errors;
                          if (!validate265(data3[i0], { instancePath: instancePath + "/stuck/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs17 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate256.errors = [{ instancePath: instancePath + "/stuck", schemaPath: "#/properties/stuck/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs15 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.coverage !== void 0) {
                    let data5 = data.coverage;
                    const _errs18 = errors;
                    const _errs19 = errors;
                    let valid4 = false;
                    const _errs20 = errors;
                    if (!validate252(data5, { instancePath: instancePath + "/coverage", parentData: data, parentDataProperty: "coverage", rootData })) {
                      vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
                      errors = vErrors.length;
                    }
                    var _valid2 = _errs20 === errors;
                    valid4 = valid4 || _valid2;
                    if (!valid4) {
                      const _errs21 = errors;
                      if (data5 !== null) {
                        const err4 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err4];
                        } else {
                          vErrors.push(err4);
                        }
                        errors++;
                      }
                      var _valid2 = _errs21 === errors;
                      valid4 = valid4 || _valid2;
                    }
                    if (!valid4) {
                      const err5 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                      validate256.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs19;
                      if (vErrors !== null) {
                        if (_errs19) {
                          vErrors.length = _errs19;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate256.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate256.errors = vErrors;
  return errors === 0;
}
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.tableText === void 0 && (missing0 = "tableText") || data.rowText === void 0 && (missing0 = "rowText") || data.counts === void 0 && (missing0 = "counts") || data.intervalMs === void 0 && (missing0 = "intervalMs") || data.gaps === void 0 && (missing0 = "gaps") || data.notices === void 0 && (missing0 = "notices") || data.checks === void 0 && (missing0 = "checks") || data.variables === void 0 && (missing0 = "variables") || data.coverage === void 0 && (missing0 = "coverage") || data.pictures === void 0 && (missing0 = "pictures")) {
        validate226.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema71.properties, key0)) {
            validate226.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate226.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tableText !== void 0) {
              const _errs4 = errors;
              if (typeof data.tableText !== "string") {
                validate226.errors = [{ instancePath: instancePath + "/tableText", schemaPath: "#/properties/tableText/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rowText !== void 0) {
                const _errs6 = errors;
                if (typeof data.rowText !== "string") {
                  validate226.errors = [{ instancePath: instancePath + "/rowText", schemaPath: "#/properties/rowText/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.counts !== void 0) {
                  let data3 = data.counts;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.counted === void 0 && (missing1 = "counted") || data3.ignored === void 0 && (missing1 = "ignored") || data3.total === void 0 && (missing1 = "total")) {
                        validate226.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs10 = errors;
                        for (const key1 in data3) {
                          if (!(key1 === "counted" || key1 === "ignored" || key1 === "total")) {
                            validate226.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs10 === errors) {
                          if (data3.counted !== void 0) {
                            let data4 = data3.counted;
                            const _errs11 = errors;
                            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                              validate226.errors = [{ instancePath: instancePath + "/counts/counted", schemaPath: "#/properties/counts/properties/counted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs11) {
                              if (typeof data4 == "number" && isFinite(data4)) {
                                if (data4 < 0 || isNaN(data4)) {
                                  validate226.errors = [{ instancePath: instancePath + "/counts/counted", schemaPath: "#/properties/counts/properties/counted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                            var valid1 = _errs11 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data3.ignored !== void 0) {
                              let data5 = data3.ignored;
                              const _errs13 = errors;
                              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                validate226.errors = [{ instancePath: instancePath + "/counts/ignored", schemaPath: "#/properties/counts/properties/ignored/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs13) {
                                if (typeof data5 == "number" && isFinite(data5)) {
                                  if (data5 < 0 || isNaN(data5)) {
                                    validate226.errors = [{ instancePath: instancePath + "/counts/ignored", schemaPath: "#/properties/counts/properties/ignored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              }
                              var valid1 = _errs13 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data3.total !== void 0) {
                                let data6 = data3.total;
                                const _errs15 = errors;
                                if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                  validate226.errors = [{ instancePath: instancePath + "/counts/total", schemaPath: "#/properties/counts/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs15) {
                                  if (typeof data6 == "number" && isFinite(data6)) {
                                    if (data6 < 0 || isNaN(data6)) {
                                      validate226.errors = [{ instancePath: instancePath + "/counts/total", schemaPath: "#/properties/counts/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid1 = _errs15 === errors;
                              } else {
                                var valid1 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate226.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.intervalMs !== void 0) {
                    const _errs17 = errors;
                    if (!validate161(data.intervalMs, { instancePath: instancePath + "/intervalMs", parentData: data, parentDataProperty: "intervalMs", rootData })) {
                      vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs17 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.gaps !== void 0) {
                      let data8 = data.gaps;
                      const _errs18 = errors;
                      const _errs19 = errors;
                      let valid2 = false;
                      const _errs20 = errors;
                      if (!validate228(data8, { instancePath: instancePath + "/gaps", parentData: data, parentDataProperty: "gaps", rootData })) {
                        vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs20 === errors;
                      valid2 = valid2 || _valid0;
                      if (!valid2) {
                        const _errs21 = errors;
                        if (data8 !== null) {
                          const err0 = { instancePath: instancePath + "/gaps", schemaPath: "#/properties/gaps/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err0];
                          } else {
                            vErrors.push(err0);
                          }
                          errors++;
                        }
                        var _valid0 = _errs21 === errors;
                        valid2 = valid2 || _valid0;
                      }
                      if (!valid2) {
                        const err1 = { instancePath: instancePath + "/gaps", schemaPath: "#/properties/gaps/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                        validate226.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs19;
                        if (vErrors !== null) {
                          if (_errs19) {
                            vErrors.length = _errs19;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs18 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.cells !== void 0) {
                        let data9 = data.cells;
                        const _errs23 = errors;
                        if (errors === _errs23) {
                          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                            const _errs25 = errors;
                            for (const key2 in data9) {
                              if (!(key2 === "data" || key2 === "investigation")) {
                                validate226.errors = [{ instancePath: instancePath + "/cells", schemaPath: "#/properties/cells/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs25 === errors) {
                              if (data9.data !== void 0) {
                                let data10 = data9.data;
                                const _errs26 = errors;
                                if (errors === _errs26) {
                                  if (typeof data10 === "string") {
                                    if (func3(data10) > 200) {
                                      validate226.errors = [{ instancePath: instancePath + "/cells/data", schemaPath: "#/properties/cells/properties/data/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate226.errors = [{ instancePath: instancePath + "/cells/data", schemaPath: "#/properties/cells/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid3 = _errs26 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data9.investigation !== void 0) {
                                  let data11 = data9.investigation;
                                  const _errs28 = errors;
                                  if (errors === _errs28) {
                                    if (typeof data11 === "string") {
                                      if (func3(data11) > 200) {
                                        validate226.errors = [{ instancePath: instancePath + "/cells/investigation", schemaPath: "#/properties/cells/properties/investigation/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                        return false;
                                      }
                                    } else {
                                      validate226.errors = [{ instancePath: instancePath + "/cells/investigation", schemaPath: "#/properties/cells/properties/investigation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid3 = _errs28 === errors;
                                } else {
                                  var valid3 = true;
                                }
                              }
                            }
                          } else {
                            validate226.errors = [{ instancePath: instancePath + "/cells", schemaPath: "#/properties/cells/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs23 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.notices !== void 0) {
                          let data12 = data.notices;
                          const _errs30 = errors;
                          if (errors === _errs30) {
                            if (Array.isArray(data12)) {
                              if (data12.length > 500) {
                                validate226.errors = [{ instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                                return false;
                              } else {
                                var valid4 = true;
                                const len0 = data12.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  const _errs32 = errors;
                                  if (!validate165(data12[i0], { instancePath: instancePath + "/notices/" + i0, parentData: data12, parentDataProperty: i0, rootData })) {
                                    vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid4 = _errs32 === errors;
                                  if (!valid4) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate226.errors = [{ instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs30 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.checks !== void 0) {
                            let data14 = data.checks;
                            const _errs33 = errors;
                            if (errors === _errs33) {
                              if (Array.isArray(data14)) {
                                if (data14.length > 500) {
                                  validate226.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                                  return false;
                                } else {
                                  var valid5 = true;
                                  const len1 = data14.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs35 = errors;
                                    if (!validate232(data14[i1], { instancePath: instancePath + "/checks/" + i1, parentData: data14, parentDataProperty: i1, rootData })) {
                                      vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid5 = _errs35 === errors;
                                    if (!valid5) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate226.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs33 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.variables !== void 0) {
                              let data16 = data.variables;
                              const _errs36 = errors;
                              if (errors === _errs36) {
                                if (Array.isArray(data16)) {
                                  if (data16.length > 2e4) {
                                    validate226.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/maxItems", keyword: "maxItems", params: { limit: 2e4 }, message: "must NOT have more than 20000 items" }];
                                    return false;
                                  } else {
                                    var valid6 = true;
                                    const len2 = data16.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      const _errs38 = errors;
                                      if (!validate238(data16[i2], { instancePath: instancePath + "/variables/" + i2, parentData: data16, parentDataProperty: i2, rootData })) {
                                        vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid6 = _errs38 === errors;
                                      if (!valid6) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate226.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs36 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.coverage !== void 0) {
                                const _errs39 = errors;
                                if (!validate252(data.coverage, { instancePath: instancePath + "/coverage", parentData: data, parentDataProperty: "coverage", rootData })) {
                                  vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs39 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.pictures !== void 0) {
                                  let data19 = data.pictures;
                                  const _errs40 = errors;
                                  if (errors === _errs40) {
                                    if (Array.isArray(data19)) {
                                      if (data19.length > 30) {
                                        validate226.errors = [{ instancePath: instancePath + "/pictures", schemaPath: "#/properties/pictures/maxItems", keyword: "maxItems", params: { limit: 30 }, message: "must NOT have more than 30 items" }];
                                        return false;
                                      } else {
                                        var valid7 = true;
                                        const len3 = data19.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                          const _errs42 = errors;
                                          if (!validate256(data19[i3], { instancePath: instancePath + "/pictures/" + i3, parentData: data19, parentDataProperty: i3, rootData })) {
                                            vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid7 = _errs42 === errors;
                                          if (!valid7) {
                                            break;
                                          }
                                        }
                                      }
                                    } else {
                                      validate226.errors = [{ instancePath: instancePath + "/pictures", schemaPath: "#/properties/pictures/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs40 === errors;
                                } else {
                                  var valid0 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate226.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate226.errors = vErrors;
  return errors === 0;
}
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.version === void 0 && (missing0 = "version") || data.id === void 0 && (missing0 = "id") || data.result === void 0 && (missing0 = "result")) {
        validate225.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "version" || key0 === "id" || key0 === "result")) {
            validate225.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.kind !== void 0) {
            const _errs2 = errors;
            if ("profile" !== data.kind) {
              validate225.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "profile" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              const _errs3 = errors;
              if (1 !== data.version) {
                validate225.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.id !== void 0) {
                let data2 = data.id;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (func3(data2) > 80) {
                      validate225.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" }];
                      return false;
                    } else {
                      if (func3(data2) < 1) {
                        validate225.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate225.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.result !== void 0) {
                  const _errs6 = errors;
                  if (!validate226(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData })) {
                    vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate225.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate225.errors = vErrors;
  return errors === 0;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate156(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate225(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate155.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate155.errors = vErrors;
  return errors === 0;
}
var isRequest = validate271;
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func3(data) > 80) {
        validate273.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters" }];
        return false;
      } else {
        if (func3(data) < 1) {
          validate273.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
          return false;
        }
      }
    } else {
      validate273.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate273.errors = vErrors;
  return errors === 0;
}
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.protocol === void 0 && (missing0 = "protocol") || data.extension === void 0 && (missing0 = "extension")) {
        validate272.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "id" || key0 === "protocol" || key0 === "extension")) {
            validate272.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("hello" !== data.type) {
              validate272.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "hello" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.protocol !== void 0) {
                let data2 = data.protocol;
                const _errs4 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate272.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.extension !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.extension !== "string") {
                    validate272.errors = [{ instancePath: instancePath + "/extension", schemaPath: "#/properties/extension/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate272.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate272.errors = vErrors;
  return errors === 0;
}
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.path === void 0 && (missing0 = "path")) {
        validate276.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "id" || key0 === "path" || key0 === "options" || key0 === "source")) {
            validate276.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("write-open" !== data.type) {
              validate276.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "write-open" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.path !== void 0) {
                let data2 = data.path;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (func3(data2) > 4096) {
                      validate276.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                      return false;
                    } else {
                      if (func3(data2) < 1) {
                        validate276.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate276.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.options !== void 0) {
                  let data3 = data.options;
                  const _errs6 = errors;
                  if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                    validate276.errors = [{ instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.source !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.source !== "string") {
                      validate276.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate276.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate276.errors = vErrors;
  return errors === 0;
}
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id")) {
        validate279.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "id" || key0 === "source")) {
            validate279.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("write-sample" !== data.type) {
              validate279.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "write-sample" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source !== void 0) {
                const _errs4 = errors;
                if (typeof data.source !== "string") {
                  validate279.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate279.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate279.errors = vErrors;
  return errors === 0;
}
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.tableId === void 0 && (missing0 = "tableId") || data.patch === void 0 && (missing0 = "patch")) {
        validate282.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "id" || key0 === "tableId" || key0 === "patch" || key0 === "source")) {
            validate282.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("write-investigation" !== data.type) {
              validate282.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "write-investigation" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.tableId !== void 0) {
                const _errs4 = errors;
                if (typeof data.tableId !== "string") {
                  validate282.errors = [{ instancePath: instancePath + "/tableId", schemaPath: "#/properties/tableId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.patch !== void 0) {
                  let data3 = data.patch;
                  const _errs6 = errors;
                  if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                    validate282.errors = [{ instancePath: instancePath + "/patch", schemaPath: "#/properties/patch/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.source !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.source !== "string") {
                      validate282.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate282.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate282.errors = vErrors;
  return errors === 0;
}
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.investigationSource === void 0 && (missing0 = "investigationSource")) {
        validate285.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "id" || key0 === "investigationSource")) {
            validate285.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("write-compare" !== data.type) {
              validate285.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "write-compare" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.investigationSource !== void 0) {
                const _errs4 = errors;
                if (typeof data.investigationSource !== "string") {
                  validate285.errors = [{ instancePath: instancePath + "/investigationSource", schemaPath: "#/properties/investigationSource/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate285.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate285.errors = vErrors;
  return errors === 0;
}
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.investigationSource === void 0 && (missing0 = "investigationSource")) {
        validate288.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "id" || key0 === "investigationSource")) {
            validate288.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("write-profile" !== data.type) {
              validate288.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "write-profile" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.investigationSource !== void 0) {
                const _errs4 = errors;
                if (typeof data.investigationSource !== "string") {
                  validate288.errors = [{ instancePath: instancePath + "/investigationSource", schemaPath: "#/properties/investigationSource/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate288.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate288.errors = vErrors;
  return errors === 0;
}
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.tableId === void 0 && (missing0 = "tableId") || data.specification === void 0 && (missing0 = "specification")) {
        validate291.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "id" || key0 === "tableId" || key0 === "specification")) {
            validate291.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("preview" !== data.type) {
              validate291.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "preview" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.tableId !== void 0) {
                const _errs4 = errors;
                if (typeof data.tableId !== "string") {
                  validate291.errors = [{ instancePath: instancePath + "/tableId", schemaPath: "#/properties/tableId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.specification !== void 0) {
                  let data3 = data.specification;
                  const _errs6 = errors;
                  if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
                    validate291.errors = [{ instancePath: instancePath + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate291.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate291.errors = vErrors;
  return errors === 0;
}
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.resultId === void 0 && (missing0 = "resultId") || data.variable === void 0 && (missing0 = "variable")) {
        validate294.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "id" || key0 === "resultId" || key0 === "variable" || key0 === "from" || key0 === "to")) {
            validate294.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("view" !== data.type) {
              validate294.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "view" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.resultId !== void 0) {
                const _errs4 = errors;
                if (typeof data.resultId !== "string") {
                  validate294.errors = [{ instancePath: instancePath + "/resultId", schemaPath: "#/properties/resultId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.variable !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.variable !== "string") {
                    validate294.errors = [{ instancePath: instancePath + "/variable", schemaPath: "#/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.from !== void 0) {
                    let data4 = data.from;
                    const _errs8 = errors;
                    if (!(typeof data4 == "number" && isFinite(data4))) {
                      validate294.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.to !== void 0) {
                      let data5 = data.to;
                      const _errs10 = errors;
                      if (!(typeof data5 == "number" && isFinite(data5))) {
                        validate294.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate294.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate294.errors = vErrors;
  return errors === 0;
}
var schema95 = { "title": "SourceKind", "description": "What a file holds: readings, samples, intervals, a tag dictionary, or something unknown.", "enum": ["series", "samples", "intervals", "tags", "unknown"], "$id": "SourceKind" };
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "series" || data === "samples" || data === "intervals" || data === "tags" || data === "unknown")) {
    validate299.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema95.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate299.errors = vErrors;
  return errors === 0;
}
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.sources === void 0 && (missing0 = "sources")) {
        validate297.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "id" || key0 === "sources" || key0 === "timeZone")) {
            validate297.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("inspect" !== data.type) {
              validate297.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "inspect" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.sources !== void 0) {
                let data2 = data.sources;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (Array.isArray(data2)) {
                    if (data2.length > 100) {
                      validate297.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                      return false;
                    } else {
                      if (data2.length < 1) {
                        validate297.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                        return false;
                      } else {
                        var valid1 = true;
                        const len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data3 = data2[i0];
                          const _errs6 = errors;
                          if (errors === _errs6) {
                            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                              let missing1;
                              if (data3.path === void 0 && (missing1 = "path")) {
                                validate297.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs8 = errors;
                                for (const key1 in data3) {
                                  if (!(key1 === "path" || key1 === "kind" || key1 === "options")) {
                                    validate297.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs8 === errors) {
                                  if (data3.path !== void 0) {
                                    let data4 = data3.path;
                                    const _errs9 = errors;
                                    if (errors === _errs9) {
                                      if (typeof data4 === "string") {
                                        if (func3(data4) > 4096) {
                                          validate297.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/path", schemaPath: "#/properties/sources/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                          return false;
                                        } else {
                                          if (func3(data4) < 1) {
                                            validate297.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/path", schemaPath: "#/properties/sources/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate297.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/path", schemaPath: "#/properties/sources/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs9 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data3.kind !== void 0) {
                                      const _errs11 = errors;
                                      if (!validate299(data3.kind, { instancePath: instancePath + "/sources/" + i0 + "/kind", parentData: data3, parentDataProperty: "kind", rootData })) {
                                        vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid2 = _errs11 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data3.options !== void 0) {
                                        let data6 = data3.options;
                                        const _errs12 = errors;
                                        if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
                                          validate297.errors = [{ instancePath: instancePath + "/sources/" + i0 + "/options", schemaPath: "#/properties/sources/items/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                        var valid2 = _errs12 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate297.errors = [{ instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid1 = _errs6 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      }
                    }
                  } else {
                    validate297.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.timeZone !== void 0) {
                  const _errs14 = errors;
                  if (typeof data.timeZone !== "string") {
                    validate297.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate297.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate297.errors = vErrors;
  return errors === 0;
}
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.data === void 0 && (missing0 = "data")) {
        validate302.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "id" || key0 === "data" || key0 === "source")) {
            validate302.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("write-assemble" !== data.type) {
              validate302.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "write-assemble" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.data !== void 0) {
                const _errs4 = errors;
                if (!validate24(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData })) {
                  vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.source !== void 0) {
                  const _errs5 = errors;
                  if (typeof data.source !== "string") {
                    validate302.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate302.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate302.errors = vErrors;
  return errors === 0;
}
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.resultId === void 0 && (missing0 = "resultId") || data.remedy === void 0 && (missing0 = "remedy")) {
        validate306.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "id" || key0 === "resultId" || key0 === "remedy")) {
            validate306.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("write-remedy" !== data.type) {
              validate306.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "write-remedy" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.resultId !== void 0) {
                const _errs4 = errors;
                if (typeof data.resultId !== "string") {
                  validate306.errors = [{ instancePath: instancePath + "/resultId", schemaPath: "#/properties/resultId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.remedy !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.remedy !== "string") {
                    validate306.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate306.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate306.errors = vErrors;
  return errors === 0;
}
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.tableId === void 0 && (missing0 = "tableId") || data.of === void 0 && (missing0 = "of") || data.lookBack === void 0 && (missing0 = "lookBack")) {
        validate309.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "id" || key0 === "tableId" || key0 === "of" || key0 === "variable" || key0 === "lookBack")) {
            validate309.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("find-travel-time" !== data.type) {
              validate309.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "find-travel-time" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.tableId !== void 0) {
                const _errs4 = errors;
                if (typeof data.tableId !== "string") {
                  validate309.errors = [{ instancePath: instancePath + "/tableId", schemaPath: "#/properties/tableId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.of !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.of !== "string") {
                    validate309.errors = [{ instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.variable !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.variable !== "string") {
                      validate309.errors = [{ instancePath: instancePath + "/variable", schemaPath: "#/properties/variable/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.lookBack !== void 0) {
                      const _errs10 = errors;
                      if (!validate29(data.lookBack, { instancePath: instancePath + "/lookBack", parentData: data, parentDataProperty: "lookBack", rootData })) {
                        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate309.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate309.errors = vErrors;
  return errors === 0;
}
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id") || data.runId === void 0 && (missing0 = "runId")) {
        validate313.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "id" || key0 === "runId")) {
            validate313.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("cancel" !== data.type) {
              validate313.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "cancel" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.runId !== void 0) {
                const _errs4 = errors;
                if (typeof data.runId !== "string") {
                  validate313.errors = [{ instancePath: instancePath + "/runId", schemaPath: "#/properties/runId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate313.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate313.errors = vErrors;
  return errors === 0;
}
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate272(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate276(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate279(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors;
        if (!validate282(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs5 = errors;
          if (!validate285(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs5 === errors;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs6 = errors;
            if (!validate288(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs6 === errors;
            valid0 = valid0 || _valid0;
            if (!valid0) {
              const _errs7 = errors;
              if (!validate291(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs7 === errors;
              valid0 = valid0 || _valid0;
              if (!valid0) {
                const _errs8 = errors;
                if (!validate294(data, { instancePath, parentData, parentDataProperty, rootData })) {
                  vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs8 === errors;
                valid0 = valid0 || _valid0;
                if (!valid0) {
                  const _errs9 = errors;
                  if (!validate297(data, { instancePath, parentData, parentDataProperty, rootData })) {
                    vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs9 === errors;
                  valid0 = valid0 || _valid0;
                  if (!valid0) {
                    const _errs10 = errors;
                    if (!validate302(data, { instancePath, parentData, parentDataProperty, rootData })) {
                      vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs10 === errors;
                    valid0 = valid0 || _valid0;
                    if (!valid0) {
                      const _errs11 = errors;
                      if (!validate306(data, { instancePath, parentData, parentDataProperty, rootData })) {
                        vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs11 === errors;
                      valid0 = valid0 || _valid0;
                      if (!valid0) {
                        const _errs12 = errors;
                        if (!validate309(data, { instancePath, parentData, parentDataProperty, rootData })) {
                          vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
                          errors = vErrors.length;
                        }
                        var _valid0 = _errs12 === errors;
                        valid0 = valid0 || _valid0;
                        if (!valid0) {
                          const _errs13 = errors;
                          if (!validate313(data, { instancePath, parentData, parentDataProperty, rootData })) {
                            vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
                            errors = vErrors.length;
                          }
                          var _valid0 = _errs13 === errors;
                          valid0 = valid0 || _valid0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate271.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate271.errors = vErrors;
  return errors === 0;
}
var isNotification = validate316;
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.protocol === void 0 && (missing0 = "protocol") || data.gembalab === void 0 && (missing0 = "gembalab") || data.node === void 0 && (missing0 = "node")) {
        validate320.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "protocol" || key0 === "gembalab" || key0 === "node")) {
            validate320.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.protocol !== void 0) {
            let data0 = data.protocol;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate320.errors = [{ instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.gembalab !== void 0) {
              const _errs4 = errors;
              if (typeof data.gembalab !== "string") {
                validate320.errors = [{ instancePath: instancePath + "/gembalab", schemaPath: "#/properties/gembalab/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.node !== void 0) {
                const _errs6 = errors;
                if (typeof data.node !== "string") {
                  validate320.errors = [{ instancePath: instancePath + "/node", schemaPath: "#/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate320.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate320.errors = vErrors;
  return errors === 0;
}
var schema105 = { "title": "TableInfo", "type": "object", "additionalProperties": false, "required": ["id", "text", "rows", "axis", "intervalMs", "variables", "notices", "sources"], "properties": { "id": { "type": "string" }, "cellId": { "type": "string", "description": "The notebook cell that made the table." }, "codeName": { "type": "string", "description": "The variable that holds it in code." }, "source": { "type": "string", "description": "The path it was opened from." }, "text": { "type": "string", "description": "One line about the table." }, "rows": { "type": "integer" }, "axis": { "$ref": "Axis" }, "intervalMs": { "$ref": "NumberOrNull" }, "timeColumn": { "type": "string" }, "variables": { "type": "array", "items": { "$ref": "VariableInfo" } }, "notices": { "type": "array", "items": { "$ref": "Notice" } }, "sources": { "type": "array", "items": { "title": "SourceInfo", "description": "One of the sources that a table was assembled from.", "type": "object", "additionalProperties": false, "required": ["name", "kind", "text"], "properties": { "name": { "type": "string" }, "kind": { "$ref": "SourceKind" }, "text": { "type": "string" }, "attributes": { "type": "array", "items": { "type": "string" }, "description": "Columns of an interval source." } } } }, "data": { "$ref": "Data", "description": "How the table was assembled." }, "editable": { "type": "boolean", "description": "Whether the cell's call of assemble is a literal that the panel may change." }, "rowText": { "type": "string", "description": "What one row is." } }, "$id": "TableInfo" };
var schema106 = { "title": "VariableInfo", "type": "object", "additionalProperties": false, "required": ["name", "kind", "missing", "distinct", "sparkline"], "properties": { "name": { "type": "string" }, "kind": { "$ref": "VariableKind" }, "role": { "$ref": "Role" }, "unit": { "type": "string" }, "station": { "type": "string" }, "description": { "type": "string" }, "missing": { "type": "integer" }, "distinct": { "type": "integer", "description": "Distinct values, counted up to 1000." }, "min": { "type": "number" }, "max": { "type": "number" }, "categories": { "type": "array", "maxItems": 100, "items": { "type": "string" }, "description": "Most frequent categories, for categorical variables; of numeric ones with at most 20 distinct values, these." }, "sparkline": { "$ref": "NumbersWithGaps" }, "suggestedRole": { "$ref": "Role", "description": "What the name suggests; not applied." }, "source": { "type": "string", "description": "The source it comes from." } }, "$id": "VariableInfo" };
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.kind === void 0 && (missing0 = "kind") || data.missing === void 0 && (missing0 = "missing") || data.distinct === void 0 && (missing0 = "distinct") || data.sparkline === void 0 && (missing0 = "sparkline")) {
        validate326.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema106.properties, key0)) {
            validate326.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate326.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs4 = errors;
              if (!validate172(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData })) {
                vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.role !== void 0) {
                const _errs5 = errors;
                if (!validate174(data.role, { instancePath: instancePath + "/role", parentData: data, parentDataProperty: "role", rootData })) {
                  vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.unit !== void 0) {
                  const _errs6 = errors;
                  if (typeof data.unit !== "string") {
                    validate326.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.station !== void 0) {
                    const _errs8 = errors;
                    if (typeof data.station !== "string") {
                      validate326.errors = [{ instancePath: instancePath + "/station", schemaPath: "#/properties/station/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.description !== void 0) {
                      const _errs10 = errors;
                      if (typeof data.description !== "string") {
                        validate326.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.missing !== void 0) {
                        let data6 = data.missing;
                        const _errs12 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate326.errors = [{ instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.distinct !== void 0) {
                          let data7 = data.distinct;
                          const _errs14 = errors;
                          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                            validate326.errors = [{ instancePath: instancePath + "/distinct", schemaPath: "#/properties/distinct/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.min !== void 0) {
                            let data8 = data.min;
                            const _errs16 = errors;
                            if (!(typeof data8 == "number" && isFinite(data8))) {
                              validate326.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                              return false;
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.max !== void 0) {
                              let data9 = data.max;
                              const _errs18 = errors;
                              if (!(typeof data9 == "number" && isFinite(data9))) {
                                validate326.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.categories !== void 0) {
                                let data10 = data.categories;
                                const _errs20 = errors;
                                if (errors === _errs20) {
                                  if (Array.isArray(data10)) {
                                    if (data10.length > 100) {
                                      validate326.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                      return false;
                                    } else {
                                      var valid1 = true;
                                      const len0 = data10.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs22 = errors;
                                        if (typeof data10[i0] !== "string") {
                                          validate326.errors = [{ instancePath: instancePath + "/categories/" + i0, schemaPath: "#/properties/categories/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid1 = _errs22 === errors;
                                        if (!valid1) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate326.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs20 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.sparkline !== void 0) {
                                  const _errs24 = errors;
                                  if (!validate200(data.sparkline, { instancePath: instancePath + "/sparkline", parentData: data, parentDataProperty: "sparkline", rootData })) {
                                    vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs24 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.suggestedRole !== void 0) {
                                    const _errs25 = errors;
                                    if (!validate174(data.suggestedRole, { instancePath: instancePath + "/suggestedRole", parentData: data, parentDataProperty: "suggestedRole", rootData })) {
                                      vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs25 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.source !== void 0) {
                                      const _errs26 = errors;
                                      if (typeof data.source !== "string") {
                                        validate326.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid0 = _errs26 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate326.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate326.errors = vErrors;
  return errors === 0;
}
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.text === void 0 && (missing0 = "text") || data.rows === void 0 && (missing0 = "rows") || data.axis === void 0 && (missing0 = "axis") || data.intervalMs === void 0 && (missing0 = "intervalMs") || data.variables === void 0 && (missing0 = "variables") || data.notices === void 0 && (missing0 = "notices") || data.sources === void 0 && (missing0 = "sources")) {
        validate323.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema105.properties, key0)) {
            validate323.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate323.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.cellId !== void 0) {
              const _errs4 = errors;
              if (typeof data.cellId !== "string") {
                validate323.errors = [{ instancePath: instancePath + "/cellId", schemaPath: "#/properties/cellId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.codeName !== void 0) {
                const _errs6 = errors;
                if (typeof data.codeName !== "string") {
                  validate323.errors = [{ instancePath: instancePath + "/codeName", schemaPath: "#/properties/codeName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.source !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.source !== "string") {
                    validate323.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.text !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.text !== "string") {
                      validate323.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.rows !== void 0) {
                      let data5 = data.rows;
                      const _errs12 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate323.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.axis !== void 0) {
                        const _errs14 = errors;
                        if (!validate198(data.axis, { instancePath: instancePath + "/axis", parentData: data, parentDataProperty: "axis", rootData })) {
                          vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.intervalMs !== void 0) {
                          const _errs15 = errors;
                          if (!validate161(data.intervalMs, { instancePath: instancePath + "/intervalMs", parentData: data, parentDataProperty: "intervalMs", rootData })) {
                            vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.timeColumn !== void 0) {
                            const _errs16 = errors;
                            if (typeof data.timeColumn !== "string") {
                              validate323.errors = [{ instancePath: instancePath + "/timeColumn", schemaPath: "#/properties/timeColumn/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs16 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.variables !== void 0) {
                              let data9 = data.variables;
                              const _errs18 = errors;
                              if (errors === _errs18) {
                                if (Array.isArray(data9)) {
                                  var valid1 = true;
                                  const len0 = data9.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs20 = errors;
                                    if (!validate326(data9[i0], { instancePath: instancePath + "/variables/" + i0, parentData: data9, parentDataProperty: i0, rootData })) {
                                      vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid1 = _errs20 === errors;
                                    if (!valid1) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate323.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.notices !== void 0) {
                                let data11 = data.notices;
                                const _errs21 = errors;
                                if (errors === _errs21) {
                                  if (Array.isArray(data11)) {
                                    var valid2 = true;
                                    const len1 = data11.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      const _errs23 = errors;
                                      if (!validate165(data11[i1], { instancePath: instancePath + "/notices/" + i1, parentData: data11, parentDataProperty: i1, rootData })) {
                                        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid2 = _errs23 === errors;
                                      if (!valid2) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate323.errors = [{ instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.sources !== void 0) {
                                  let data13 = data.sources;
                                  const _errs24 = errors;
                                  if (errors === _errs24) {
                                    if (Array.isArray(data13)) {
                                      var valid3 = true;
                                      const len2 = data13.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        let data14 = data13[i2];
                                        const _errs26 = errors;
                                        if (errors === _errs26) {
                                          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                            let missing1;
                                            if (data14.name === void 0 && (missing1 = "name") || data14.kind === void 0 && (missing1 = "kind") || data14.text === void 0 && (missing1 = "text")) {
                                              validate323.errors = [{ instancePath: instancePath + "/sources/" + i2, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                              return false;
                                            } else {
                                              const _errs28 = errors;
                                              for (const key1 in data14) {
                                                if (!(key1 === "name" || key1 === "kind" || key1 === "text" || key1 === "attributes")) {
                                                  validate323.errors = [{ instancePath: instancePath + "/sources/" + i2, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs28 === errors) {
                                                if (data14.name !== void 0) {
                                                  const _errs29 = errors;
                                                  if (typeof data14.name !== "string") {
                                                    validate323.errors = [{ instancePath: instancePath + "/sources/" + i2 + "/name", schemaPath: "#/properties/sources/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid4 = _errs29 === errors;
                                                } else {
                                                  var valid4 = true;
                                                }
                                                if (valid4) {
                                                  if (data14.kind !== void 0) {
                                                    const _errs31 = errors;
                                                    if (!validate299(data14.kind, { instancePath: instancePath + "/sources/" + i2 + "/kind", parentData: data14, parentDataProperty: "kind", rootData })) {
                                                      vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid4 = _errs31 === errors;
                                                  } else {
                                                    var valid4 = true;
                                                  }
                                                  if (valid4) {
                                                    if (data14.text !== void 0) {
                                                      const _errs32 = errors;
                                                      if (typeof data14.text !== "string") {
                                                        validate323.errors = [{ instancePath: instancePath + "/sources/" + i2 + "/text", schemaPath: "#/properties/sources/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid4 = _errs32 === errors;
                                                    } else {
                                                      var valid4 = true;
                                                    }
                                                    if (valid4) {
                                                      if (data14.attributes !== void 0) {
                                                        let data18 = data14.attributes;
                                                        const _errs34 = errors;
                                                        if (errors === _errs34) {
                                                          if (Array.isArray(data18)) {
                                                            var valid5 = true;
                                                            const len3 = data18.length;
                                                            for (let i3 = 0; i3 < len3; i3++) {
                                                              const _errs36 = errors;
                                                              if (typeof data18[i3] !== "string") {
                                                                validate323.errors = [{ instancePath: instancePath + "/sources/" + i2 + "/attributes/" + i3, schemaPath: "#/properties/sources/items/properties/attributes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              var valid5 = _errs36 === errors;
                                                              if (!valid5) {
                                                                break;
                                                              }
                                                            }
                                                          } else {
                                                            validate323.errors = [{ instancePath: instancePath + "/sources/" + i2 + "/attributes", schemaPath: "#/properties/sources/items/properties/attributes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid4 = _errs34 === errors;
                                                      } else {
                                                        var valid4 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate323.errors = [{ instancePath: instancePath + "/sources/" + i2, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs26 === errors;
                                        if (!valid3) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate323.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs24 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.data !== void 0) {
                                    const _errs38 = errors;
                                    if (!validate24(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData })) {
                                      vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs38 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.editable !== void 0) {
                                      const _errs39 = errors;
                                      if (typeof data.editable !== "boolean") {
                                        validate323.errors = [{ instancePath: instancePath + "/editable", schemaPath: "#/properties/editable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                      }
                                      var valid0 = _errs39 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.rowText !== void 0) {
                                        const _errs41 = errors;
                                        if (typeof data.rowText !== "string") {
                                          validate323.errors = [{ instancePath: instancePath + "/rowText", schemaPath: "#/properties/rowText/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid0 = _errs41 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate323.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate323.errors = vErrors;
  return errors === 0;
}
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.tableId === void 0 && (missing0 = "tableId") || data.specification === void 0 && (missing0 = "specification")) {
        validate336.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "cellId" || key0 === "codeName" || key0 === "tableId" || key0 === "specification" || key0 === "editable")) {
            validate336.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate336.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.cellId !== void 0) {
              const _errs4 = errors;
              if (typeof data.cellId !== "string") {
                validate336.errors = [{ instancePath: instancePath + "/cellId", schemaPath: "#/properties/cellId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.codeName !== void 0) {
                const _errs6 = errors;
                if (typeof data.codeName !== "string") {
                  validate336.errors = [{ instancePath: instancePath + "/codeName", schemaPath: "#/properties/codeName/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.tableId !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.tableId !== "string") {
                    validate336.errors = [{ instancePath: instancePath + "/tableId", schemaPath: "#/properties/tableId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.specification !== void 0) {
                    const _errs10 = errors;
                    if (!validate21(data.specification, { instancePath: instancePath + "/specification", parentData: data, parentDataProperty: "specification", rootData })) {
                      vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.editable !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.editable !== "boolean") {
                        validate336.errors = [{ instancePath: instancePath + "/editable", schemaPath: "#/properties/editable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate336.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate336.errors = vErrors;
  return errors === 0;
}
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tables === void 0 && (missing0 = "tables") || data.investigations === void 0 && (missing0 = "investigations")) {
        validate322.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "tables" || key0 === "investigations")) {
            validate322.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.tables !== void 0) {
            let data0 = data.tables;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate323(data0[i0], { instancePath: instancePath + "/tables/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate322.errors = [{ instancePath: instancePath + "/tables", schemaPath: "#/properties/tables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.investigations !== void 0) {
              let data2 = data.investigations;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid2 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs7 = errors;
                    if (!validate336(data2[i1], { instancePath: instancePath + "/investigations/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
                      vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate322.errors = [{ instancePath: instancePath + "/investigations", schemaPath: "#/properties/investigations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate322.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate322.errors = vErrors;
  return errors === 0;
}
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.versions === void 0 && (missing0 = "versions") || data.state === void 0 && (missing0 = "state")) {
        validate319.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "versions" || key0 === "state")) {
            validate319.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.versions !== void 0) {
            const _errs2 = errors;
            if (!validate320(data.versions, { instancePath: instancePath + "/versions", parentData: data, parentDataProperty: "versions", rootData })) {
              vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.state !== void 0) {
              const _errs3 = errors;
              if (!validate322(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData })) {
                vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate319.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate319.errors = vErrors;
  return errors === 0;
}
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source")) {
        validate341.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "source")) {
            validate341.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.source !== void 0) {
            if (typeof data.source !== "string") {
              validate341.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
        }
      }
    } else {
      validate341.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate341.errors = vErrors;
  return errors === 0;
}
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.counts === void 0 && (missing0 = "counts") || data.episodes === void 0 && (missing0 = "episodes") || data.timeline === void 0 && (missing0 = "timeline") || data.text === void 0 && (missing0 = "text") || data.selected === void 0 && (missing0 = "selected") || data.leftOut === void 0 && (missing0 = "leftOut") || data.rowText === void 0 && (missing0 = "rowText")) {
        validate343.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "counts" || key0 === "episodes" || key0 === "timeline" || key0 === "text" || key0 === "selected" || key0 === "leftOut" || key0 === "rowText")) {
            validate343.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.counts !== void 0) {
            const _errs2 = errors;
            if (!validate158(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData })) {
              vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.episodes !== void 0) {
              const _errs3 = errors;
              if (!validate160(data.episodes, { instancePath: instancePath + "/episodes", parentData: data, parentDataProperty: "episodes", rootData })) {
                vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.timeline !== void 0) {
                const _errs4 = errors;
                if (!validate197(data.timeline, { instancePath: instancePath + "/timeline", parentData: data, parentDataProperty: "timeline", rootData })) {
                  vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.text !== void 0) {
                  const _errs5 = errors;
                  if (typeof data.text !== "string") {
                    validate343.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.selected !== void 0) {
                    let data4 = data.selected;
                    const _errs7 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate343.errors = [{ instancePath: instancePath + "/selected", schemaPath: "#/properties/selected/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.leftOut !== void 0) {
                      let data5 = data.leftOut;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (Array.isArray(data5)) {
                          var valid1 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs11 = errors;
                            if (!validate169(data5[i0], { instancePath: instancePath + "/leftOut/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                              vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs11 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validate343.errors = [{ instancePath: instancePath + "/leftOut", schemaPath: "#/properties/leftOut/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.rowText !== void 0) {
                        const _errs12 = errors;
                        if (typeof data.rowText !== "string") {
                          validate343.errors = [{ instancePath: instancePath + "/rowText", schemaPath: "#/properties/rowText/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate343.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate343.errors = vErrors;
  return errors === 0;
}
var schema111 = { "title": "Inspection", "description": "How a file would be read.", "type": "object", "additionalProperties": false, "required": ["path", "kind", "name", "text", "options", "guessed", "questions", "lines", "columns", "preview", "notices"], "properties": { "path": { "type": "string" }, "kind": { "$ref": "SourceKind" }, "name": { "type": "string" }, "text": { "type": "string", "description": "One sentence: \u201CProcess data \xB7 180 tags \xB7 every minute \xB7 28 Sep\u20134 Oct \xB7 Europe/Berlin\u201D." }, "options": { "type": "object", "description": "All reading options as they would be used." }, "guessed": { "type": "array", "items": { "type": "string" }, "description": "Names of the options that were guessed." }, "questions": { "type": "array", "items": { "$ref": "Question" } }, "lines": { "type": "array", "maxItems": 40, "items": { "type": "string" }, "description": "The first lines as they stand in the file." }, "columns": { "type": "array", "maxItems": 5e3, "items": { "title": "InspectedColumn", "type": "object", "additionalProperties": false, "required": ["name", "kind"], "properties": { "name": { "type": "string" }, "kind": { "enum": ["numeric", "categorical", "boolean", "time", "empty"] }, "unit": { "type": "string" }, "description": { "type": "string" } } } }, "preview": { "type": "array", "maxItems": 20, "items": { "type": "array", "items": { "type": ["string", "null"] } }, "description": "The first rows as read, a text per column." }, "sheets": { "type": "array", "items": { "type": "string" } }, "notices": { "type": "array", "items": { "$ref": "Notice" } }, "error": { "$ref": "ErrorInfo" } }, "$id": "Inspection" };
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.option === void 0 && (missing0 = "option") || data.text === void 0 && (missing0 = "text") || data.choices === void 0 && (missing0 = "choices")) {
        validate352.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "option" || key0 === "text" || key0 === "choices")) {
            validate352.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.option !== void 0) {
            const _errs2 = errors;
            if (typeof data.option !== "string") {
              validate352.errors = [{ instancePath: instancePath + "/option", schemaPath: "#/properties/option/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.text !== void 0) {
              const _errs4 = errors;
              if (typeof data.text !== "string") {
                validate352.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.choices !== void 0) {
                let data2 = data.choices;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data2)) {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          let missing1;
                          if (data3.value === void 0 && (missing1 = "value") || data3.text === void 0 && (missing1 = "text")) {
                            validate352.errors = [{ instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                            return false;
                          } else {
                            const _errs10 = errors;
                            for (const key1 in data3) {
                              if (!(key1 === "value" || key1 === "text")) {
                                validate352.errors = [{ instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs10 === errors) {
                              if (data3.text !== void 0) {
                                if (typeof data3.text !== "string") {
                                  validate352.errors = [{ instancePath: instancePath + "/choices/" + i0 + "/text", schemaPath: "#/properties/choices/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                            }
                          }
                        } else {
                          validate352.errors = [{ instancePath: instancePath + "/choices/" + i0, schemaPath: "#/properties/choices/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate352.errors = [{ instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate352.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate352.errors = vErrors;
  return errors === 0;
}
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message")) {
        validate355.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "code" || key0 === "message" || key0 === "where" || key0 === "remedy" || key0 === "suggestions")) {
            validate355.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            const _errs2 = errors;
            if (typeof data.code !== "string") {
              validate355.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.message !== void 0) {
              const _errs4 = errors;
              if (typeof data.message !== "string") {
                validate355.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.where !== void 0) {
                const _errs6 = errors;
                if (typeof data.where !== "string") {
                  validate355.errors = [{ instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.remedy !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.remedy !== "string") {
                    validate355.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.suggestions !== void 0) {
                    let data4 = data.suggestions;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (Array.isArray(data4)) {
                        var valid1 = true;
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs12 = errors;
                          if (typeof data4[i0] !== "string") {
                            validate355.errors = [{ instancePath: instancePath + "/suggestions/" + i0, schemaPath: "#/properties/suggestions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid1 = _errs12 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate355.errors = [{ instancePath: instancePath + "/suggestions", schemaPath: "#/properties/suggestions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate355.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate355.errors = vErrors;
  return errors === 0;
}
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.text === void 0 && (missing0 = "text") || data.options === void 0 && (missing0 = "options") || data.guessed === void 0 && (missing0 = "guessed") || data.questions === void 0 && (missing0 = "questions") || data.lines === void 0 && (missing0 = "lines") || data.columns === void 0 && (missing0 = "columns") || data.preview === void 0 && (missing0 = "preview") || data.notices === void 0 && (missing0 = "notices")) {
        validate350.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema111.properties, key0)) {
            validate350.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.path !== void 0) {
            const _errs2 = errors;
            if (typeof data.path !== "string") {
              validate350.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs4 = errors;
              if (!validate299(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData })) {
                vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs5 = errors;
                if (typeof data.name !== "string") {
                  validate350.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.text !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.text !== "string") {
                    validate350.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.options !== void 0) {
                    let data4 = data.options;
                    const _errs9 = errors;
                    if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                      validate350.errors = [{ instancePath: instancePath + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.guessed !== void 0) {
                      let data5 = data.guessed;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (Array.isArray(data5)) {
                          var valid1 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs13 = errors;
                            if (typeof data5[i0] !== "string") {
                              validate350.errors = [{ instancePath: instancePath + "/guessed/" + i0, schemaPath: "#/properties/guessed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid1 = _errs13 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        } else {
                          validate350.errors = [{ instancePath: instancePath + "/guessed", schemaPath: "#/properties/guessed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.questions !== void 0) {
                        let data7 = data.questions;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (Array.isArray(data7)) {
                            var valid2 = true;
                            const len1 = data7.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs17 = errors;
                              if (!validate352(data7[i1], { instancePath: instancePath + "/questions/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
                                vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs17 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          } else {
                            validate350.errors = [{ instancePath: instancePath + "/questions", schemaPath: "#/properties/questions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.lines !== void 0) {
                          let data9 = data.lines;
                          const _errs18 = errors;
                          if (errors === _errs18) {
                            if (Array.isArray(data9)) {
                              if (data9.length > 40) {
                                validate350.errors = [{ instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/maxItems", keyword: "maxItems", params: { limit: 40 }, message: "must NOT have more than 40 items" }];
                                return false;
                              } else {
                                var valid3 = true;
                                const len2 = data9.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  const _errs20 = errors;
                                  if (typeof data9[i2] !== "string") {
                                    validate350.errors = [{ instancePath: instancePath + "/lines/" + i2, schemaPath: "#/properties/lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid3 = _errs20 === errors;
                                  if (!valid3) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate350.errors = [{ instancePath: instancePath + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.columns !== void 0) {
                            let data11 = data.columns;
                            const _errs22 = errors;
                            if (errors === _errs22) {
                              if (Array.isArray(data11)) {
                                if (data11.length > 5e3) {
                                  validate350.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/maxItems", keyword: "maxItems", params: { limit: 5e3 }, message: "must NOT have more than 5000 items" }];
                                  return false;
                                } else {
                                  var valid4 = true;
                                  const len3 = data11.length;
                                  for (let i3 = 0; i3 < len3; i3++) {
                                    let data12 = data11[i3];
                                    const _errs24 = errors;
                                    if (errors === _errs24) {
                                      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                        let missing1;
                                        if (data12.name === void 0 && (missing1 = "name") || data12.kind === void 0 && (missing1 = "kind")) {
                                          validate350.errors = [{ instancePath: instancePath + "/columns/" + i3, schemaPath: "#/properties/columns/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                          return false;
                                        } else {
                                          const _errs26 = errors;
                                          for (const key1 in data12) {
                                            if (!(key1 === "name" || key1 === "kind" || key1 === "unit" || key1 === "description")) {
                                              validate350.errors = [{ instancePath: instancePath + "/columns/" + i3, schemaPath: "#/properties/columns/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs26 === errors) {
                                            if (data12.name !== void 0) {
                                              const _errs27 = errors;
                                              if (typeof data12.name !== "string") {
                                                validate350.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/name", schemaPath: "#/properties/columns/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid5 = _errs27 === errors;
                                            } else {
                                              var valid5 = true;
                                            }
                                            if (valid5) {
                                              if (data12.kind !== void 0) {
                                                let data14 = data12.kind;
                                                const _errs29 = errors;
                                                if (!(data14 === "numeric" || data14 === "categorical" || data14 === "boolean" || data14 === "time" || data14 === "empty")) {
                                                  validate350.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/kind", schemaPath: "#/properties/columns/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema111.properties.columns.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid5 = _errs29 === errors;
                                              } else {
                                                var valid5 = true;
                                              }
                                              if (valid5) {
                                                if (data12.unit !== void 0) {
                                                  const _errs30 = errors;
                                                  if (typeof data12.unit !== "string") {
                                                    validate350.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/unit", schemaPath: "#/properties/columns/items/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid5 = _errs30 === errors;
                                                } else {
                                                  var valid5 = true;
                                                }
                                                if (valid5) {
                                                  if (data12.description !== void 0) {
                                                    const _errs32 = errors;
                                                    if (typeof data12.description !== "string") {
                                                      validate350.errors = [{ instancePath: instancePath + "/columns/" + i3 + "/description", schemaPath: "#/properties/columns/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid5 = _errs32 === errors;
                                                  } else {
                                                    var valid5 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate350.errors = [{ instancePath: instancePath + "/columns/" + i3, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid4 = _errs24 === errors;
                                    if (!valid4) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate350.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs22 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.preview !== void 0) {
                              let data17 = data.preview;
                              const _errs34 = errors;
                              if (errors === _errs34) {
                                if (Array.isArray(data17)) {
                                  if (data17.length > 20) {
                                    validate350.errors = [{ instancePath: instancePath + "/preview", schemaPath: "#/properties/preview/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                                    return false;
                                  } else {
                                    var valid6 = true;
                                    const len4 = data17.length;
                                    for (let i4 = 0; i4 < len4; i4++) {
                                      let data18 = data17[i4];
                                      const _errs36 = errors;
                                      if (errors === _errs36) {
                                        if (Array.isArray(data18)) {
                                          var valid7 = true;
                                          const len5 = data18.length;
                                          for (let i5 = 0; i5 < len5; i5++) {
                                            let data19 = data18[i5];
                                            const _errs38 = errors;
                                            if (typeof data19 !== "string" && data19 !== null) {
                                              validate350.errors = [{ instancePath: instancePath + "/preview/" + i4 + "/" + i5, schemaPath: "#/properties/preview/items/items/type", keyword: "type", params: { type: schema111.properties.preview.items.items.type }, message: "must be string,null" }];
                                              return false;
                                            }
                                            var valid7 = _errs38 === errors;
                                            if (!valid7) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate350.errors = [{ instancePath: instancePath + "/preview/" + i4, schemaPath: "#/properties/preview/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid6 = _errs36 === errors;
                                      if (!valid6) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate350.errors = [{ instancePath: instancePath + "/preview", schemaPath: "#/properties/preview/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs34 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.sheets !== void 0) {
                                let data20 = data.sheets;
                                const _errs40 = errors;
                                if (errors === _errs40) {
                                  if (Array.isArray(data20)) {
                                    var valid8 = true;
                                    const len6 = data20.length;
                                    for (let i6 = 0; i6 < len6; i6++) {
                                      const _errs42 = errors;
                                      if (typeof data20[i6] !== "string") {
                                        validate350.errors = [{ instancePath: instancePath + "/sheets/" + i6, schemaPath: "#/properties/sheets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid8 = _errs42 === errors;
                                      if (!valid8) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate350.errors = [{ instancePath: instancePath + "/sheets", schemaPath: "#/properties/sheets/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs40 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.notices !== void 0) {
                                  let data22 = data.notices;
                                  const _errs44 = errors;
                                  if (errors === _errs44) {
                                    if (Array.isArray(data22)) {
                                      var valid9 = true;
                                      const len7 = data22.length;
                                      for (let i7 = 0; i7 < len7; i7++) {
                                        const _errs46 = errors;
                                        if (!validate165(data22[i7], { instancePath: instancePath + "/notices/" + i7, parentData: data22, parentDataProperty: i7, rootData })) {
                                          vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid9 = _errs46 === errors;
                                        if (!valid9) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate350.errors = [{ instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs44 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.error !== void 0) {
                                    const _errs47 = errors;
                                    if (!validate355(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData })) {
                                      vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid0 = _errs47 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate350.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate350.errors = vErrors;
  return errors === 0;
}
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.inspections === void 0 && (missing0 = "inspections")) {
        validate349.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "inspections")) {
            validate349.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.inspections !== void 0) {
            let data0 = data.inspections;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate350(data0[i0], { instancePath: instancePath + "/inspections/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate349.errors = [{ instancePath: instancePath + "/inspections", schemaPath: "#/properties/inspections/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate349.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate349.errors = vErrors;
  return errors === 0;
}
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cellId === void 0 && (missing0 = "cellId") || data.before === void 0 && (missing0 = "before") || data.source === void 0 && (missing0 = "source")) {
        validate359.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "cellId" || key0 === "before" || key0 === "source")) {
            validate359.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.cellId !== void 0) {
            const _errs2 = errors;
            if (typeof data.cellId !== "string") {
              validate359.errors = [{ instancePath: instancePath + "/cellId", schemaPath: "#/properties/cellId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.before !== void 0) {
              const _errs4 = errors;
              if (typeof data.before !== "string") {
                validate359.errors = [{ instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.source !== void 0) {
                const _errs6 = errors;
                if (typeof data.source !== "string") {
                  validate359.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate359.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate359.errors = vErrors;
  return errors === 0;
}
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.delay === void 0 && (missing0 = "delay") || data.text === void 0 && (missing0 = "text")) {
        validate362.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "delay" || key0 === "text")) {
            validate362.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.delay !== void 0) {
            let data0 = data.delay;
            const _errs2 = errors;
            const _errs3 = errors;
            let valid1 = false;
            const _errs4 = errors;
            if (!validate29(data0, { instancePath: instancePath + "/delay", parentData: data, parentDataProperty: "delay", rootData })) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs4 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
              const _errs5 = errors;
              if (data0 !== null) {
                const err0 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs5 === errors;
              valid1 = valid1 || _valid0;
            }
            if (!valid1) {
              const err1 = { instancePath: instancePath + "/delay", schemaPath: "#/properties/delay/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
              validate362.errors = vErrors;
              return false;
            } else {
              errors = _errs3;
              if (vErrors !== null) {
                if (_errs3) {
                  vErrors.length = _errs3;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.text !== void 0) {
              const _errs7 = errors;
              if (typeof data.text !== "string") {
                validate362.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate362.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate362.errors = vErrors;
  return errors === 0;
}
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.to === void 0 && (missing0 = "to") || data.body === void 0 && (missing0 = "body")) {
        validate317.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "to" || key0 === "body")) {
            validate317.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("reply" !== data.type) {
              validate317.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "reply" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.body !== void 0) {
                let data2 = data.body;
                const _errs4 = errors;
                const _errs5 = errors;
                let valid1 = false;
                const _errs6 = errors;
                if (!validate319(data2, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
                  vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs6 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                  const _errs7 = errors;
                  if (!validate341(data2, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
                    vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs7 === errors;
                  valid1 = valid1 || _valid0;
                  if (!valid1) {
                    const _errs8 = errors;
                    if (!validate343(data2, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
                      vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs8 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                      const _errs9 = errors;
                      if (!validate349(data2, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
                        vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
                        errors = vErrors.length;
                      }
                      var _valid0 = _errs9 === errors;
                      valid1 = valid1 || _valid0;
                      if (!valid1) {
                        const _errs10 = errors;
                        if (!validate359(data2, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
                          vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
                          errors = vErrors.length;
                        }
                        var _valid0 = _errs10 === errors;
                        valid1 = valid1 || _valid0;
                        if (!valid1) {
                          const _errs11 = errors;
                          if (!validate204(data2, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
                            vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
                            errors = vErrors.length;
                          }
                          var _valid0 = _errs11 === errors;
                          valid1 = valid1 || _valid0;
                          if (!valid1) {
                            const _errs12 = errors;
                            if (!validate362(data2, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
                              vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
                              errors = vErrors.length;
                            }
                            var _valid0 = _errs12 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                              const _errs13 = errors;
                              if (!validate256(data2, { instancePath: instancePath + "/body", parentData: data, parentDataProperty: "body", rootData })) {
                                vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
                                errors = vErrors.length;
                              }
                              var _valid0 = _errs13 === errors;
                              valid1 = valid1 || _valid0;
                              if (!valid1) {
                                const _errs14 = errors;
                                if (data2 !== null) {
                                  const err0 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/anyOf/8/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err0];
                                  } else {
                                    vErrors.push(err0);
                                  }
                                  errors++;
                                }
                                var _valid0 = _errs14 === errors;
                                valid1 = valid1 || _valid0;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
                if (!valid1) {
                  const err1 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                  validate317.errors = vErrors;
                  return false;
                } else {
                  errors = _errs5;
                  if (vErrors !== null) {
                    if (_errs5) {
                      vErrors.length = _errs5;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate317.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate317.errors = vErrors;
  return errors === 0;
}
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.to === void 0 && (missing0 = "to") || data.error === void 0 && (missing0 = "error")) {
        validate367.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "to" || key0 === "error")) {
            validate367.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("failure" !== data.type) {
              validate367.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "failure" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              const _errs3 = errors;
              if (!validate273(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData })) {
                vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.error !== void 0) {
                const _errs4 = errors;
                if (!validate355(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData })) {
                  vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate367.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate367.errors = vErrors;
  return errors === 0;
}
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.state === void 0 && (missing0 = "state")) {
        validate371.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "state")) {
            validate371.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("state" !== data.type) {
              validate371.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "state" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.state !== void 0) {
              const _errs3 = errors;
              if (!validate322(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData })) {
                vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate371.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate371.errors = vErrors;
  return errors === 0;
}
var schema118 = { "title": "RunChanged", "type": "object", "additionalProperties": false, "required": ["type", "run"], "properties": { "type": { "const": "run" }, "run": { "$ref": "Run" }, "ended": { "enum": ["done", "cancelled", "failed"] }, "error": { "$ref": "ErrorInfo" } }, "$id": "RunChanged" };
function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.label === void 0 && (missing0 = "label") || data.done === void 0 && (missing0 = "done") || data.total === void 0 && (missing0 = "total") || data.remainingMs === void 0 && (missing0 = "remainingMs")) {
        validate375.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "cellId" || key0 === "investigationId" || key0 === "label" || key0 === "done" || key0 === "total" || key0 === "remainingMs")) {
            validate375.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate375.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.cellId !== void 0) {
              const _errs4 = errors;
              if (typeof data.cellId !== "string") {
                validate375.errors = [{ instancePath: instancePath + "/cellId", schemaPath: "#/properties/cellId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.investigationId !== void 0) {
                const _errs6 = errors;
                if (typeof data.investigationId !== "string") {
                  validate375.errors = [{ instancePath: instancePath + "/investigationId", schemaPath: "#/properties/investigationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.label !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.label !== "string") {
                    validate375.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.done !== void 0) {
                    let data4 = data.done;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate375.errors = [{ instancePath: instancePath + "/done", schemaPath: "#/properties/done/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.total !== void 0) {
                      let data5 = data.total;
                      const _errs12 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate375.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.remainingMs !== void 0) {
                        const _errs14 = errors;
                        if (!validate161(data.remainingMs, { instancePath: instancePath + "/remainingMs", parentData: data, parentDataProperty: "remainingMs", rootData })) {
                          vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate375.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate375.errors = vErrors;
  return errors === 0;
}
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.run === void 0 && (missing0 = "run")) {
        validate374.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "run" || key0 === "ended" || key0 === "error")) {
            validate374.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if ("run" !== data.type) {
              validate374.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "run" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.run !== void 0) {
              const _errs3 = errors;
              if (!validate375(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData })) {
                vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ended !== void 0) {
                let data2 = data.ended;
                const _errs4 = errors;
                if (!(data2 === "done" || data2 === "cancelled" || data2 === "failed")) {
                  validate374.errors = [{ instancePath: instancePath + "/ended", schemaPath: "#/properties/ended/enum", keyword: "enum", params: { allowedValues: schema118.properties.ended.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.error !== void 0) {
                  const _errs5 = errors;
                  if (!validate355(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData })) {
                    vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate374.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate374.errors = vErrors;
  return errors === 0;
}
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate317(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate367(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs3 = errors;
      if (!validate371(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs4 = errors;
        if (!validate374(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate316.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate316.errors = vErrors;
  return errors === 0;
}
var isInvestigationFile = validate380;
var schema121 = { "title": "FileTable", "description": "The table that the investigation ran on. One made of arrays can't be made again from this file.", "type": "object", "additionalProperties": false, "required": ["madeFrom", "rows", "span", "intervalMs", "timeZone", "tags"], "properties": { "madeFrom": { "enum": ["files", "simulation", "arrays"] }, "rows": { "type": "integer", "minimum": 0 }, "span": { "oneOf": [{ "$ref": "Span" }, { "type": "null" }] }, "intervalMs": { "$ref": "NumberOrNull" }, "timeZone": { "type": "string", "maxLength": 100 }, "tags": { "type": "array", "maxItems": 2e4, "items": { "$ref": "FileTag" } } }, "$id": "FileTable" };
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to")) {
        validate383.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "from" || key0 === "to")) {
            validate383.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.from !== void 0) {
            let data0 = data.from;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 40) {
                  validate383.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                  return false;
                }
              } else {
                validate383.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              let data1 = data.to;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func3(data1) > 40) {
                    validate383.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                    return false;
                  }
                } else {
                  validate383.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate383.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate383.errors = vErrors;
  return errors === 0;
}
function validate386(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.kind === void 0 && (missing0 = "kind")) {
        validate386.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "kind" || key0 === "unit")) {
            validate386.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate386.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              const _errs4 = errors;
              if (!validate172(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData })) {
                vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.unit !== void 0) {
                const _errs5 = errors;
                if (typeof data.unit !== "string") {
                  validate386.errors = [{ instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate386.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate386.errors = vErrors;
  return errors === 0;
}
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.madeFrom === void 0 && (missing0 = "madeFrom") || data.rows === void 0 && (missing0 = "rows") || data.span === void 0 && (missing0 = "span") || data.intervalMs === void 0 && (missing0 = "intervalMs") || data.timeZone === void 0 && (missing0 = "timeZone") || data.tags === void 0 && (missing0 = "tags")) {
        validate382.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "madeFrom" || key0 === "rows" || key0 === "span" || key0 === "intervalMs" || key0 === "timeZone" || key0 === "tags")) {
            validate382.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.madeFrom !== void 0) {
            let data0 = data.madeFrom;
            const _errs2 = errors;
            if (!(data0 === "files" || data0 === "simulation" || data0 === "arrays")) {
              validate382.errors = [{ instancePath: instancePath + "/madeFrom", schemaPath: "#/properties/madeFrom/enum", keyword: "enum", params: { allowedValues: schema121.properties.madeFrom.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rows !== void 0) {
              let data1 = data.rows;
              const _errs3 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate382.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs3) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate382.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.span !== void 0) {
                let data2 = data.span;
                const _errs5 = errors;
                const _errs6 = errors;
                let valid1 = false;
                let passing0 = null;
                const _errs7 = errors;
                if (!validate383(data2, { instancePath: instancePath + "/span", parentData: data, parentDataProperty: "span", rootData })) {
                  vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs7 === errors;
                if (_valid0) {
                  valid1 = true;
                  passing0 = 0;
                }
                const _errs8 = errors;
                if (data2 !== null) {
                  const err0 = { instancePath: instancePath + "/span", schemaPath: "#/properties/span/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var _valid0 = _errs8 === errors;
                if (_valid0 && valid1) {
                  valid1 = false;
                  passing0 = [passing0, 1];
                } else {
                  if (_valid0) {
                    valid1 = true;
                    passing0 = 1;
                  }
                }
                if (!valid1) {
                  const err1 = { instancePath: instancePath + "/span", schemaPath: "#/properties/span/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                  validate382.errors = vErrors;
                  return false;
                } else {
                  errors = _errs6;
                  if (vErrors !== null) {
                    if (_errs6) {
                      vErrors.length = _errs6;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.intervalMs !== void 0) {
                  const _errs10 = errors;
                  if (!validate161(data.intervalMs, { instancePath: instancePath + "/intervalMs", parentData: data, parentDataProperty: "intervalMs", rootData })) {
                    vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.timeZone !== void 0) {
                    let data4 = data.timeZone;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data4 === "string") {
                        if (func3(data4) > 100) {
                          validate382.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                          return false;
                        }
                      } else {
                        validate382.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.tags !== void 0) {
                      let data5 = data.tags;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (Array.isArray(data5)) {
                          if (data5.length > 2e4) {
                            validate382.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/maxItems", keyword: "maxItems", params: { limit: 2e4 }, message: "must NOT have more than 20000 items" }];
                            return false;
                          } else {
                            var valid2 = true;
                            const len0 = data5.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs15 = errors;
                              if (!validate386(data5[i0], { instancePath: instancePath + "/tags/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                                vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs15 === errors;
                              if (!valid2) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate382.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate382.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate382.errors = vErrors;
  return errors === 0;
}
var schema124 = { "title": "SourceFingerprint", "description": "One source of the data as it was when the results were computed.", "type": "object", "additionalProperties": false, "required": ["name", "kind", "rows", "span", "files"], "properties": { "name": { "type": "string" }, "kind": { "enum": ["series", "samples", "intervals", "tags"] }, "rows": { "$ref": "NumberOrNull", "description": "null for a tag dictionary." }, "span": { "oneOf": [{ "$ref": "Span" }, { "type": "null" }] }, "files": { "type": "array", "maxItems": 2e4, "items": { "$ref": "FileFingerprint" } } }, "$id": "SourceFingerprint" };
var schema125 = { "title": "FileFingerprint", "description": "One file, its path relative to the folder of the investigation's file.", "type": "object", "additionalProperties": false, "required": ["path", "bytes", "sha256"], "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096 }, "bytes": { "type": "integer", "minimum": 0 }, "sha256": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$", "description": "null when the file was changed between reading and saving." } }, "$id": "FileFingerprint" };
var pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.bytes === void 0 && (missing0 = "bytes") || data.sha256 === void 0 && (missing0 = "sha256")) {
        validate393.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "path" || key0 === "bytes" || key0 === "sha256")) {
            validate393.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.path !== void 0) {
            let data0 = data.path;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 4096) {
                  validate393.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                  return false;
                } else {
                  if (func3(data0) < 1) {
                    validate393.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate393.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.bytes !== void 0) {
              let data1 = data.bytes;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate393.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate393.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.sha256 !== void 0) {
                let data2 = data.sha256;
                const _errs6 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate393.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: schema125.properties.sha256.type }, message: "must be string,null" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (!pattern5.test(data2)) {
                      validate393.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate393.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate393.errors = vErrors;
  return errors === 0;
}
function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.kind === void 0 && (missing0 = "kind") || data.rows === void 0 && (missing0 = "rows") || data.span === void 0 && (missing0 = "span") || data.files === void 0 && (missing0 = "files")) {
        validate390.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "kind" || key0 === "rows" || key0 === "span" || key0 === "files")) {
            validate390.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate390.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind;
              const _errs4 = errors;
              if (!(data1 === "series" || data1 === "samples" || data1 === "intervals" || data1 === "tags")) {
                validate390.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema124.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rows !== void 0) {
                const _errs5 = errors;
                if (!validate161(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData })) {
                  vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.span !== void 0) {
                  let data3 = data.span;
                  const _errs6 = errors;
                  const _errs7 = errors;
                  let valid1 = false;
                  let passing0 = null;
                  const _errs8 = errors;
                  if (!validate383(data3, { instancePath: instancePath + "/span", parentData: data, parentDataProperty: "span", rootData })) {
                    vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs8 === errors;
                  if (_valid0) {
                    valid1 = true;
                    passing0 = 0;
                  }
                  const _errs9 = errors;
                  if (data3 !== null) {
                    const err0 = { instancePath: instancePath + "/span", schemaPath: "#/properties/span/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs9 === errors;
                  if (_valid0 && valid1) {
                    valid1 = false;
                    passing0 = [passing0, 1];
                  } else {
                    if (_valid0) {
                      valid1 = true;
                      passing0 = 1;
                    }
                  }
                  if (!valid1) {
                    const err1 = { instancePath: instancePath + "/span", schemaPath: "#/properties/span/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                    validate390.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs7;
                    if (vErrors !== null) {
                      if (_errs7) {
                        vErrors.length = _errs7;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.files !== void 0) {
                    let data4 = data.files;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data4)) {
                        if (data4.length > 2e4) {
                          validate390.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/maxItems", keyword: "maxItems", params: { limit: 2e4 }, message: "must NOT have more than 20000 items" }];
                          return false;
                        } else {
                          var valid2 = true;
                          const len0 = data4.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs13 = errors;
                            if (!validate393(data4[i0], { instancePath: instancePath + "/files/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                              vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs13 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate390.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate390.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate390.errors = vErrors;
  return errors === 0;
}
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.gembalab === void 0 && (missing0 = "gembalab") || data.node === void 0 && (missing0 = "node") || data.duckdb === void 0 && (missing0 = "duckdb") || data.platform === void 0 && (missing0 = "platform")) {
        validate396.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "gembalab" || key0 === "node" || key0 === "duckdb" || key0 === "platform")) {
            validate396.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.gembalab !== void 0) {
            let data0 = data.gembalab;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func3(data0) > 40) {
                  validate396.errors = [{ instancePath: instancePath + "/gembalab", schemaPath: "#/properties/gembalab/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                  return false;
                }
              } else {
                validate396.errors = [{ instancePath: instancePath + "/gembalab", schemaPath: "#/properties/gembalab/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.node !== void 0) {
              let data1 = data.node;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func3(data1) > 40) {
                    validate396.errors = [{ instancePath: instancePath + "/node", schemaPath: "#/properties/node/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                    return false;
                  }
                } else {
                  validate396.errors = [{ instancePath: instancePath + "/node", schemaPath: "#/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.duckdb !== void 0) {
                let data2 = data.duckdb;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 === "string") {
                    if (func3(data2) > 40) {
                      validate396.errors = [{ instancePath: instancePath + "/duckdb", schemaPath: "#/properties/duckdb/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                      return false;
                    }
                  } else {
                    validate396.errors = [{ instancePath: instancePath + "/duckdb", schemaPath: "#/properties/duckdb/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.platform !== void 0) {
                  let data3 = data.platform;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (func3(data3) > 40) {
                        validate396.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                        return false;
                      }
                    } else {
                      validate396.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate396.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate396.errors = vErrors;
  return errors === 0;
}
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.seed === void 0 && (missing0 = "seed") || data.period === void 0 && (missing0 = "period") || data.counts === void 0 && (missing0 = "counts")) {
        validate398.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "seed" || key0 === "period" || key0 === "counts")) {
            validate398.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.seed !== void 0) {
            let data0 = data.seed;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate398.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.period !== void 0) {
              let data1 = data.period;
              const _errs4 = errors;
              const _errs5 = errors;
              let valid1 = false;
              let passing0 = null;
              const _errs6 = errors;
              if (!validate383(data1, { instancePath: instancePath + "/period", parentData: data, parentDataProperty: "period", rootData })) {
                vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
                errors = vErrors.length;
              }
              var _valid0 = _errs6 === errors;
              if (_valid0) {
                valid1 = true;
                passing0 = 0;
              }
              const _errs7 = errors;
              if (data1 !== null) {
                const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs7 === errors;
              if (_valid0 && valid1) {
                valid1 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid1 = true;
                  passing0 = 1;
                }
              }
              if (!valid1) {
                const err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
                validate398.errors = vErrors;
                return false;
              } else {
                errors = _errs5;
                if (vErrors !== null) {
                  if (_errs5) {
                    vErrors.length = _errs5;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.counts !== void 0) {
                let data2 = data.counts;
                const _errs9 = errors;
                const _errs10 = errors;
                let valid2 = false;
                let passing1 = null;
                const _errs11 = errors;
                if (!validate158(data2, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData })) {
                  vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                  errors = vErrors.length;
                }
                var _valid1 = _errs11 === errors;
                if (_valid1) {
                  valid2 = true;
                  passing1 = 0;
                }
                const _errs12 = errors;
                if (data2 !== null) {
                  const err2 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
                var _valid1 = _errs12 === errors;
                if (_valid1 && valid2) {
                  valid2 = false;
                  passing1 = [passing1, 1];
                } else {
                  if (_valid1) {
                    valid2 = true;
                    passing1 = 1;
                  }
                }
                if (!valid2) {
                  const err3 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                  validate398.errors = vErrors;
                  return false;
                } else {
                  errors = _errs10;
                  if (vErrors !== null) {
                    if (_errs10) {
                      vErrors.length = _errs10;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate398.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate398.errors = vErrors;
  return errors === 0;
}
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "profile" || key0 === "comparison")) {
          validate402.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.profile !== void 0) {
          const _errs2 = errors;
          if (!validate226(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData })) {
            vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.comparison !== void 0) {
            const _errs3 = errors;
            if (!validate157(data.comparison, { instancePath: instancePath + "/comparison", parentData: data, parentDataProperty: "comparison", rootData })) {
              vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate402.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate402.errors = vErrors;
  return errors === 0;
}
function validate380(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.version === void 0 && (missing0 = "version") || data.specification === void 0 && (missing0 = "specification") || data.table === void 0 && (missing0 = "table") || data.sources === void 0 && (missing0 = "sources") || data.versions === void 0 && (missing0 = "versions") || data.decided === void 0 && (missing0 = "decided") || data.results === void 0 && (missing0 = "results")) {
        validate380.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "format" || key0 === "version" || key0 === "specification" || key0 === "table" || key0 === "sources" || key0 === "versions" || key0 === "decided" || key0 === "results")) {
            validate380.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.format !== void 0) {
            const _errs2 = errors;
            if ("gemba-investigation" !== data.format) {
              validate380.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "gemba-investigation" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.version !== void 0) {
              const _errs3 = errors;
              if (1 !== data.version) {
                validate380.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.specification !== void 0) {
                const _errs4 = errors;
                if (!validate21(data.specification, { instancePath: instancePath + "/specification", parentData: data, parentDataProperty: "specification", rootData })) {
                  vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.table !== void 0) {
                  const _errs5 = errors;
                  if (!validate382(data.table, { instancePath: instancePath + "/table", parentData: data, parentDataProperty: "table", rootData })) {
                    vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.sources !== void 0) {
                    let data4 = data.sources;
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (Array.isArray(data4)) {
                        if (data4.length > 400) {
                          validate380.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 400 }, message: "must NOT have more than 400 items" }];
                          return false;
                        } else {
                          var valid1 = true;
                          const len0 = data4.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs8 = errors;
                            if (!validate390(data4[i0], { instancePath: instancePath + "/sources/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                              vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs8 === errors;
                            if (!valid1) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate380.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.versions !== void 0) {
                      const _errs9 = errors;
                      if (!validate396(data.versions, { instancePath: instancePath + "/versions", parentData: data, parentDataProperty: "versions", rootData })) {
                        vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.decided !== void 0) {
                        const _errs10 = errors;
                        if (!validate398(data.decided, { instancePath: instancePath + "/decided", parentData: data, parentDataProperty: "decided", rootData })) {
                          vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.results !== void 0) {
                          const _errs11 = errors;
                          if (!validate402(data.results, { instancePath: instancePath + "/results", parentData: data, parentDataProperty: "results", rootData })) {
                            vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate380.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate380.errors = vErrors;
  return errors === 0;
}
