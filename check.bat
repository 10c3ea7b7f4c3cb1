@echo off
rem Checks everything, after setting up what is missing. check.bat --fast leaves out the slow tests and the coverage.
setlocal
set "root=%~dp0"
set "PYTHONUTF8=1"
set "PYTHONHOME="
set "PYTHONPATH="
set "PYTHONDONTWRITEBYTECODE="
fc /b "%root%uv.lock" "%root%.venv\ready-check.lock" >nul 2>nul
if not errorlevel 1 "%root%.venv\Scripts\python.exe" -V >nul 2>nul
if not errorlevel 1 goto start
where py >nul 2>nul
if errorlevel 1 (python "%root%scripts\set_up.py" check pictures) else (py -3 "%root%scripts\set_up.py" check pictures)
if errorlevel 1 exit /b 1
:start
cd /d "%root%"
"%root%.venv\Scripts\python.exe" scripts\check.py %*
exit /b %errorlevel%
