"""Jupyter's own conformance tests, against the built kernel."""

import unittest

import jupyter_kernel_test


class GembaKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = "gemba"
    language_name = "typescript"
    file_extension = ".ts"
    code_hello_world = "console.log('hello, world')"
    code_stderr = "console.error('oops')"
    completion_samples = [{"text": "const zq = { abc: 1 }; zq.ab", "matches": {"abc"}}]
    complete_code_samples = [
        "",
        "const a = 1;",
        "(() => { return 5; })()",
        "const same = <T>(x: T): T => x;",
        "await open('a.csv')",
        "`two\nlines`",
        "// only a comment",
        "parseInt?",
    ]
    incomplete_code_samples = [
        "function f() {",
        "const a = [",
        "const text = `first line",
        "/* a comment",
        "if (true) {\n  f(",
        "const a =",
        "investigate(line, {\n",
    ]
    invalid_code_samples = ["const a = ];", "let 1x = 2", "f(}", "'never ended", "a b c (", "function f() {\n\n\n"]
    code_execute_result = [{"code": "6 * 7", "result": "42"}]
    code_display_data = [
        {"code": "import { display } from 'tslab'; display.html('<b>x</b>')", "mime": "text/html"}
    ]
    code_generate_error = "throw new Error('x')"
    code_inspect_sample = "parseInt"
    code_history_pattern = "6*7"
    code_page_something = "parseInt?"
    code_clear_output = "console.log('gone'); console.clear()"
    supported_history_operations = ("tail", "range", "search")


del jupyter_kernel_test.KernelTests

if __name__ == "__main__":
    unittest.main()
