@echo off
rem Starts KL Lab with the Java that is installed: kl-lab [arguments]
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
rem Windows on ARM runs a Java for x64, for which alone there is a JavaFX.
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:MaxNewSize=48m --enable-native-access=ALL-UNNAMED -cp "%~dp0kl-lab.jar;%~dp0lib\*;%~dp0natives\windows-x64\*" kllab.app.Launcher %*
exit /b %errorlevel%
