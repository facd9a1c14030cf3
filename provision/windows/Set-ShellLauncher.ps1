#Requires -RunAsAdministrator
<#
Makes Safe Steps the shell of one restricted user, in place of the desktop (Windows Enterprise,
Education or IoT). Undo-ShellLauncher.ps1 takes every step back.

  .\Set-ShellLauncher.ps1 -Command '"C:\Program Files\Safe Steps\Safe Steps.exe"'
#>
param(
    [Parameter(Mandatory)] [string] $Command,
    [string] $User = 'SafeSteps'
)
$ErrorActionPreference = 'Stop'

$feature = Get-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher
if (-not $feature) {
    throw 'This edition of Windows has no Shell Launcher. Use Set-AssignedAccess.ps1, or a restricted user alone.'
}
if ($feature.State -ne 'Enabled') {
    Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart | Out-Null
}

# A user of its own, who may change nothing. Administrators keep their desktop.
if (-not (Get-LocalUser -Name $User -ErrorAction Ignore)) {
    New-LocalUser -Name $User -NoPassword -AccountNeverExpires -UserMayNotChangePassword | Out-Null
    Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $User
}
$sid = (Get-LocalUser -Name $User).SID.Value

try {
    $launcher = [wmiclass] '\\localhost\root\standardcimv2\embedded:WESL_UserSetting'
}
catch {
    throw 'Shell Launcher has just been switched on: restart Windows, then run this again.'
}
$desktop = 'explorer.exe'
$restartShell = 0
$launcher.SetDefaultShell($desktop, $restartShell) | Out-Null
$existing = Get-WmiObject -Namespace 'root\standardcimv2\embedded' -Class WESL_UserSetting |
    Where-Object { $_.Sid -eq $sid }
if ($existing) {
    $launcher.RemoveCustomShell($sid) | Out-Null
}
$launcher.SetCustomShell($sid, $Command, $null, $null, $restartShell) | Out-Null
$launcher.SetEnabled($true) | Out-Null
Write-Output "Done. Log in as $User; the field check of the staff area then says `"Strong`"."
