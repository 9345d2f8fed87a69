; The installer for Windows (Inno Setup 6), made of what PyInstaller built:
;
;     iscc /DVersion=0.1.0 /DBuilt=..\..\dist resources\desktop\hiatus.iss
;
; For one person it needs no rights of an administrator; it puts Hiatus into the start menu and lets a double click open .hiatus files.

#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif
#ifndef Built
  #define Built "..\..\dist"
#endif

[Setup]
AppId={{6E2B2F0B-6C0B-4B53-9F0C-3B8E5D1F7A42}
AppName=Hiatus
AppVersion={#Version}
AppPublisher=The Hiatus authors
DefaultDirName={autopf}\Hiatus
DefaultGroupName=Hiatus
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputBaseFilename=hiatus-{#Version}-setup
UninstallDisplayIcon={app}\hiatus.exe
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Files]
Source: "{#Built}\hiatus\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "{#Built}\application-x-hiatus.ico"; DestDir: "{app}"

[Icons]
Name: "{group}\Hiatus"; Filename: "{app}\hiatus.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.hiatus"; ValueType: string; ValueData: "Hiatus.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.hiatus"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-hiatus"
Root: HKA; Subkey: "Software\Classes\Hiatus.Project"; ValueType: string; ValueData: "Hiatus project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Hiatus.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\application-x-hiatus.ico"
Root: HKA; Subkey: "Software\Classes\Hiatus.Project\shell\open\command"; ValueType: string; ValueData: """{app}\hiatus.exe"" ""%1"""

[Run]
Filename: "{app}\hiatus.exe"; Description: "{cm:LaunchProgram,Hiatus}"; Flags: nowait postinstall skipifsilent
