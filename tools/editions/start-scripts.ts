const needsNode =
  'Safe Steps needs Node.js 20.19 or newer: install it from https://nodejs.org and start again.'

/** Starts the browser edition on Windows; a Node in the folder "node" comes before the installed one. */
export const windowsScript = [
  '@echo off',
  'setlocal',
  'cd /d "%~dp0"',
  'set "PROGRAM=%~dp0node\\node.exe"',
  'if not exist "%PROGRAM%" set "PROGRAM=node"',
  '"%PROGRAM%" --version >nul 2>nul',
  'if errorlevel 1 (',
  `  echo ${needsNode}`,
  '  pause',
  '  exit /b 1',
  ')',
  '"%PROGRAM%" "dist\\browser-shell\\main.js" %*',
  'if errorlevel 1 pause',
  '',
].join('\r\n')

/** Starts the browser edition on Linux; `sh start.sh` works from a stick that knows no programs. */
export const linuxScript = [
  '#!/bin/sh',
  'cd "$(dirname "$0")" || exit 1',
  'program=./node/bin/node',
  'if [ ! -x "$program" ]; then',
  '  program=$(command -v node) || {',
  `    echo "${needsNode}" >&2`,
  '    exit 1',
  '  }',
  'fi',
  'exec "$program" dist/browser-shell/main.js "$@"',
  '',
].join('\n')
