@echo off
rem Starts gongkai with the Java that fits and the flags that suit the command; the twin of the shell script beside it.
rem ASCII only: the interpreter reads this file in the console's own code page. The Chinese texts stand in java.txt, in UTF-8.
setlocal EnableExtensions DisableDelayedExpansion
for %%d in ("%~dp0..") do set "GONGKAI_HOME=%%~fd"
for /f "tokens=2 delims=:" %%p in ('chcp') do set "GONGKAI_PAGE=%%p"
chcp 65001 >nul

set "GONGKAI_JAVA=%GONGKAI_HOME%\runtime\bin\java.exe"
if exist "%GONGKAI_JAVA%" goto found
if not defined JAVA_HOME goto path
set "GONGKAI_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%GONGKAI_JAVA%" goto version
:path
for %%j in (java.exe) do set "GONGKAI_JAVA=%%~$PATH:j"
if not defined GONGKAI_JAVA goto refuse
:version
"%GONGKAI_JAVA%" -version 2>&1 | findstr /r /c:"version .1[7-9]" /c:"version .[2-9][0-9]" >nul || goto refuse

:found
rem Bulk work earns the optimizing compiler, if that inlines little; anything else is over before it pays.
set "GONGKAI_LITTLE=-XX:MaxInlineLevel=5 -XX:FreqInlineSize=80 -XX:InlineSmallCode=600"
set "GONGKAI_FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn16m"
if /i "%~1"=="build" set "GONGKAI_FLAGS=-XX:+UseParallelGC %GONGKAI_LITTLE% -Xmx256m"
if /i "%~1"=="serve" set "GONGKAI_FLAGS=-XX:+UseParallelGC %GONGKAI_LITTLE% -Xmx256m"
if /i "%~1"=="check" set "GONGKAI_FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m"
if /i "%~1"=="verify" set "GONGKAI_FLAGS=-XX:+UseParallelGC -Xmx512m"

rem The first report leaves a class-data archive behind, which saves half of the next one's time. One that does not match is not used.
set "GONGKAI_ARCHIVE=%GONGKAI_HOME%\bin\gongkai.jsa"
set "GONGKAI_CLASSES=-XX:SharedArchiveFile"
if not exist "%GONGKAI_ARCHIVE%" if /i "%~1"=="render" set "GONGKAI_CLASSES=-XX:ArchiveClassesAtExit"
"%GONGKAI_JAVA%" -Xlog:disable -Xshare:auto -XX:-UsePerfData -Dfile.encoding=UTF-8 %GONGKAI_FLAGS% "%GONGKAI_CLASSES%=%GONGKAI_ARCHIVE%" -jar "%GONGKAI_HOME%\gongkai.jar" %*
set "GONGKAI_CODE=%ERRORLEVEL%"
goto end

:refuse
type "%~dp0java.txt" >&2
set "GONGKAI_CODE=1"

:end
if defined GONGKAI_PAGE chcp %GONGKAI_PAGE% >nul
exit /b %GONGKAI_CODE%
