@echo off
setlocal
set "HOME_DIR=%~dp0.."
if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "JAVA=java.exe"
)
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo moot: no Java found: install Java 17 or later, or set JAVA_HOME 1>&2
  exit /b 3
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData %MOOT_JAVA_OPTS% "-Dmoot.home=%HOME_DIR%" -cp "%HOME_DIR%\lib\*" dev.moot.cli.Main %*
exit /b %ERRORLEVEL%
