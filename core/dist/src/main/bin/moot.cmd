@echo off
rem Runs Moot. MOOT_JAVA_OPTS adds options for the Java virtual machine; MOOT_JAVA_HOME names another Java.
setlocal
for %%I in ("%~dp0..") do set "MOOT_HOME=%%~fI"

if defined MOOT_JAVA_HOME (
  set "JAVA=%MOOT_JAVA_HOME%\bin\java.exe"
) else if exist "%MOOT_HOME%\runtime\bin\java.exe" (
  rem A download with Java inside runs on that, unless it is told otherwise.
  set "JAVA=%MOOT_HOME%\runtime\bin\java.exe"
) else if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
)
set "WHY=there is no Java here: none on the PATH, and JAVA_HOME is not set"
if not defined JAVA goto nojava
set "WHY=there is no %JAVA%: JAVA_HOME or MOOT_JAVA_HOME is not the folder of a Java"
if not exist "%JAVA%" goto nojava

rem The version stands in a file beside bin; where that is missing Java itself complains of class files that are too new.
set "VERSION="
for %%I in ("%JAVA%\..\..\release") do set "RELEASE=%%~fI"
if exist "%RELEASE%" for /f "tokens=2 delims==" %%V in ('findstr /b JAVA_VERSION^= "%RELEASE%"') do set "VERSION=%%~V"
set "WHY=%JAVA% is of version %VERSION%"
if defined VERSION for /f "delims=.-+" %%M in ("%VERSION%") do if %%M LSS 17 goto nojava

set "CLASS_PATH=%MOOT_HOME%\lib\*;%MOOT_HOME%\plugins\*"
set "FIXED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xmn24m -Dsun.reflect.inflationThreshold=2000 -Dorg.freemarker.loggerLibrary=none"
rem What answers an editor runs for hours: there the better compiler halves what a key costs.
if "%~1"=="lsp" set "FIXED=-XX:+UseSerialGC -XX:-UsePerfData -Xmn64m -Dorg.freemarker.loggerLibrary=none"

rem The archives of classes lie where they were written for; only to releases of Java that are known to have the option.
if defined VERSION for /f "delims=.-+" %%M in ("%VERSION%") do if %%M LEQ 25 set "FIXED=%FIXED% -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"

rem An archive of loaded classes makes runs start faster; moot --archive writes it.
set "ARCHIVE="
set "CDS="
set "FINGERPRINT="
if exist "%MOOT_HOME%\lib\fingerprint" set /p FINGERPRINT=<"%MOOT_HOME%\lib\fingerprint"
if defined FINGERPRINT set "ARCHIVE=%LOCALAPPDATA%\moot\cache\%VERSION%-%FINGERPRINT%.jsa"

if "%~1"=="--archive" goto archive
if defined ARCHIVE if exist "%ARCHIVE%" set CDS="-XX:SharedArchiveFile=%ARCHIVE%"

"%JAVA%" -Xlog:disable -Xshare:auto %CDS% %FIXED% %MOOT_JAVA_OPTS% "-Dmoot.home=%MOOT_HOME%" -cp "%CLASS_PATH%" dev.moot.cli.Main %*
exit /b %ERRORLEVEL%

:archive
if not defined ARCHIVE (
  echo moot: this is no whole installation: lib\fingerprint is missing 1>&2
  exit /b 3
)
if not exist "%LOCALAPPDATA%\moot\cache" mkdir "%LOCALAPPDATA%\moot\cache"
"%JAVA%" -Xlog:disable -Xshare:auto "-XX:ArchiveClassesAtExit=%ARCHIVE%" %FIXED% "-Dmoot.home=%MOOT_HOME%" -Dmoot.terminal=false -cp "%CLASS_PATH%" dev.moot.cli.Training >nul 2>&1
if exist "%ARCHIVE%" exit /b 0
echo moot: this Java can write no archive of classes; everything works without 1>&2
exit /b 3

:nojava
echo moot: %WHY% 1>&2
echo Install Java 17 or later, or set JAVA_HOME to one, then open a new window and type the same again: 1>&2
echo   winget install EclipseAdoptium.Temurin.21.JRE 1>&2
exit /b 2
