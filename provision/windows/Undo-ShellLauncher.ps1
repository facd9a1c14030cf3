#Requires -RunAsAdministrator
<# Takes back Set-ShellLauncher.ps1. With -RemoveUser the kiosk's user goes too, with its counts. #>
param(
    [string] $User = 'SafeSteps',
    [switch] $RemoveUser
)
$ErrorActionPreference = 'Stop'

$account = Get-LocalUser -Name $User -ErrorAction Ignore
try {
    $launcher = [wmiclass] '\\localhost\root\standardcimv2\embedded:WESL_UserSetting'
    if ($account) {
        $sid = $account.SID.Value
        $existing = Get-WmiObject -Namespace 'root\standardcimv2\embedded' -Class WESL_UserSetting |
            Where-Object { $_.Sid -eq $sid }
        if ($existing) {
            $launcher.RemoveCustomShell($sid) | Out-Null
        }
    }
    $launcher.SetEnabled($false) | Out-Null
}
catch {
    Write-Warning "Shell Launcher cannot be asked ($($_.Exception.Message)); it may be switched off already."
}
if ($RemoveUser -and $account) {
    Remove-LocalUser -Name $User
}
Write-Output 'Done. Every user has the desktop again. The Windows feature itself stays switched on; it does nothing.'
