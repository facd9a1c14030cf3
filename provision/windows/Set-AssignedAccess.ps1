#Requires -RunAsAdministrator
<#
For Windows Pro, which has no Shell Launcher: one restricted user may start Safe Steps and nothing
else, and it starts by itself. Undo-AssignedAccess.ps1 takes it back. Weaker than Shell Launcher: a
task bar can stay to be seen.

  .\Set-AssignedAccess.ps1 -Program 'C:\Program Files\Safe Steps\Safe Steps.exe'

The setting can be made by the system account alone, so this script hands itself to a task that
runs once.
#>
param(
    [Parameter(Mandatory)] [string] $Program,
    [string] $User = 'SafeSteps',
    [switch] $AsSystem
)
$ErrorActionPreference = 'Stop'

if (-not (Test-Path -LiteralPath $Program)) {
    throw "There is no program $Program."
}
if (-not (Get-LocalUser -Name $User -ErrorAction Ignore)) {
    New-LocalUser -Name $User -NoPassword -AccountNeverExpires -UserMayNotChangePassword | Out-Null
    Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $User
}

if (-not $AsSystem) {
    $arguments = '-NoProfile -ExecutionPolicy Bypass -File "{0}" -Program "{1}" -User "{2}" -AsSystem' -f $PSCommandPath, $Program, $User
    $action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $arguments
    $system = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -RunLevel Highest
    $name = 'SafeStepsAssignedAccess'
    Register-ScheduledTask -TaskName $name -Action $action -Principal $system -Force | Out-Null
    Start-ScheduledTask -TaskName $name
    do { Start-Sleep -Seconds 1 } while ((Get-ScheduledTask -TaskName $name).State -eq 'Running')
    $result = (Get-ScheduledTaskInfo -TaskName $name).LastTaskResult
    Unregister-ScheduledTask -TaskName $name -Confirm:$false
    if ($result -ne 0) {
        throw "Windows refused the setting (code $result)."
    }
    Write-Output "Done. Log in as $User."
    return
}

$escaped = [System.Security.SecurityElement]::Escape($Program)
$profileId = '{9d2f0c38-5a0e-4b0c-9f0b-5a5afe57e951}'
$configuration = @"
<?xml version="1.0" encoding="utf-8"?>
<AssignedAccessConfiguration
  xmlns="http://schemas.microsoft.com/AssignedAccess/2017/config"
  xmlns:rs5="http://schemas.microsoft.com/AssignedAccess/201810/config">
  <Profiles>
    <Profile Id="$profileId">
      <AllAppsList>
        <AllowedApps>
          <App DesktopAppPath="$escaped" rs5:AutoLaunch="true" />
        </AllowedApps>
      </AllAppsList>
      <StartLayout><![CDATA[<LayoutModificationTemplate xmlns="http://schemas.microsoft.com/Start/2014/LayoutModification" Version="1"><DefaultLayoutOverride><StartLayoutCollection /></DefaultLayoutOverride></LayoutModificationTemplate>]]></StartLayout>
      <Taskbar ShowTaskbar="false" />
    </Profile>
  </Profiles>
  <Configs>
    <Config>
      <Account>$User</Account>
      <DefaultProfile Id="$profileId" />
    </Config>
  </Configs>
</AssignedAccessConfiguration>
"@
$bridge = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName MDM_AssignedAccess
$bridge.Configuration = [System.Net.WebUtility]::HtmlEncode($configuration)
Set-CimInstance -CimInstance $bridge
