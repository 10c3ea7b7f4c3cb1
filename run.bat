@echo off
rem Starts the program, after setting up what is missing: run.bat opens the window, run.bat COMMAND ... is the command line.
setlocal
set "root=%~dp0"
set "PYTHONUTF8=1"
set "PYTHONHOME="
set "PYTHONPATH="
set "PYTHONDONTWRITEBYTECODE="
set "needs=commands"
if "%~1"=="" set "needs=window"
if "%~1"=="screenshots" set "needs=pictures"
fc /b "%root%uv.lock" "%root%.venv\ready-run.lock" >nul 2>nul
if not errorlevel 1 "%root%.venv\Scripts\python.exe" -V >nul 2>nul
if not errorlevel 1 goto start
where py >nul 2>nul
if errorlevel 1 (python "%root%scripts\set_up.py" run %needs%) else (py -3 "%root%scripts\set_up.py" run %needs%)
if errorlevel 1 exit /b 1
:start
"%root%.venv\Scripts\python.exe" "%root%main.py" %*
exit /b %errorlevel%
