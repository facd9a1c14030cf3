#Requires -RunAsAdministrator
<# Takes back Set-AssignedAccess.ps1. With -RemoveUser the kiosk's user goes too, with its counts. #>
param(
    [string] $User = 'SafeSteps',
    [switch] $RemoveUser,
    [switch] $AsSystem
)
$ErrorActionPreference = 'Stop'

if ($AsSystem) {
    $bridge = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName MDM_AssignedAccess
    $bridge.Configuration = $null
    Set-CimInstance -CimInstance $bridge
    return
}
$arguments = '-NoProfile -ExecutionPolicy Bypass -File "{0}" -AsSystem' -f $PSCommandPath
$action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $arguments
$system = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -RunLevel Highest
$name = 'SafeStepsAssignedAccess'
Register-ScheduledTask -TaskName $name -Action $action -Principal $system -Force | Out-Null
Start-ScheduledTask -TaskName $name
do { Start-Sleep -Seconds 1 } while ((Get-ScheduledTask -TaskName $name).State -eq 'Running')
Unregister-ScheduledTask -TaskName $name -Confirm:$false
if ($RemoveUser -and (Get-LocalUser -Name $User -ErrorAction Ignore)) {
    Remove-LocalUser -Name $User
}
Write-Output 'Done. The user has the desktop again.'
