@echo off
rem Runs Moot from its sources: builds the distribution when a source is newer than it, then starts it.
setlocal
set "ROOT=%~dp0"
set "TARGET=%ROOT%core\dist\target"
set "PROGRAM=%TARGET%\moot\bin\moot.cmd"
set "STAMP=%TARGET%\moot.stamp"
set "LOG=%TARGET%\moot-build.log"

if not exist "%PROGRAM%" goto build
if not exist "%STAMP%" goto build
powershell -NoProfile -Command ^
  "$stamp = (Get-Item '%STAMP%').LastWriteTimeUtc; $root = '%ROOT%';" ^
  "$poms = Get-ChildItem $root, ($root + 'core'), ($root + 'plugins') -Filter pom.xml -Recurse -Depth 2 -File;" ^
  "$main = Get-Item ($root + 'core\*\src\main'), ($root + 'plugins\*\src\main'), ($root + 'themes') | Get-ChildItem -Recurse -File;" ^
  "exit [int][bool]($poms + $main | Where-Object LastWriteTimeUtc -gt $stamp | Select-Object -First 1)"
if errorlevel 1 goto build
goto run

:build
set "WHY=there is no JDK here: no javac on the PATH, and JAVA_HOME is not set"
if not defined JAVA_HOME where /q javac.exe || goto nojdk
set "WHY=JAVA_HOME is %JAVA_HOME%, which holds no bin\javac.exe"
if defined JAVA_HOME if not exist "%JAVA_HOME%\bin\javac.exe" goto nojdk
if not exist "%TARGET%" mkdir "%TARGET%"
echo building Moot (the first time this takes some minutes, and fetches libraries) ... 1>&2
pushd "%ROOT%"
call mvnw.cmd --batch-mode --no-transfer-progress -Dmaven.test.skip=true -Dspotless.check.skip=true -pl core/dist -am package >"%LOG%" 2>&1 <nul
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" goto failed
if not defined CI call "%PROGRAM%" --archive >nul 2>&1

:run
call "%PROGRAM%" %*
exit /b %ERRORLEVEL%

:failed
type "%LOG%" 1>&2
echo moot: the build failed; all of it is in %LOG% 1>&2
exit /b 3

:nojdk
echo moot: %WHY% 1>&2
echo These are Moot's sources; to build them, JDK 17 or later is needed. Install one, 1>&2
echo or set JAVA_HOME to one, then open a new window and type the same again: 1>&2
echo   winget install EclipseAdoptium.Temurin.21.JDK 1>&2
exit /b 2
