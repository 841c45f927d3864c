@echo off
rem Sets up what is needed, once, and opens the site in a browser. Other commands work too: catalog.cmd check
setlocal
chcp 65001 >nul
set PYTHONUTF8=1
cd /d "%~dp0"
fc /b requirements.txt .venv\installed.txt >nul 2>nul
if errorlevel 1 (
  where py >nul 2>nul && (set "PYTHON=py -3") || (set "PYTHON=python")
  call :setup
  if errorlevel 1 exit /b 1
)
if "%~1"=="" (.venv\Scripts\catalog.exe serve --open) else (.venv\Scripts\catalog.exe %*)
exit /b %ERRORLEVEL%

:setup
%PYTHON% -c "import sys; sys.exit(sys.version_info < (3, 11))"
if errorlevel 1 (
  echo Python 3.11 or newer is needed: winget install Python.Python.3.13
  exit /b 1
)
%PYTHON% -m venv .venv
if errorlevel 1 exit /b 1
.venv\Scripts\python.exe -m pip install --quiet --disable-pip-version-check -r requirements.txt
if errorlevel 1 exit /b 1
if exist pyproject.toml .venv\Scripts\python.exe -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
if errorlevel 1 exit /b 1
copy /y requirements.txt .venv\installed.txt >nul
exit /b 0
