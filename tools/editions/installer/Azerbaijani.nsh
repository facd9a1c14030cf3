;Language: Azerbaijani (1068)
;What the pages of our installer say; it has no others.

!insertmacro LANGFILE "Azerbaijani" = "Azərbaycanca" "Azerbaycanca"

!ifdef MUI_INSTFILESPAGE
  ${LangFileString} MUI_TEXT_INSTALLING_TITLE "Quraşdırılır"
  ${LangFileString} MUI_TEXT_INSTALLING_SUBTITLE "Gözləyin: $(^NameDA) quraşdırılır."
  ${LangFileString} MUI_TEXT_FINISH_TITLE "Quraşdırıldı"
  ${LangFileString} MUI_TEXT_FINISH_SUBTITLE "Hər şey hazırdır."
  ${LangFileString} MUI_TEXT_ABORT_TITLE "Quraşdırma dayandırıldı"
  ${LangFileString} MUI_TEXT_ABORT_SUBTITLE "Proqram quraşdırılmadı."
!endif

!ifdef MUI_UNINSTFILESPAGE
  ${LangFileString} MUI_UNTEXT_UNINSTALLING_TITLE "Silinir"
  ${LangFileString} MUI_UNTEXT_UNINSTALLING_SUBTITLE "Gözləyin: $(^NameDA) silinir."
  ${LangFileString} MUI_UNTEXT_FINISH_TITLE "Silindi"
  ${LangFileString} MUI_UNTEXT_FINISH_SUBTITLE "Proqram silindi."
  ${LangFileString} MUI_UNTEXT_ABORT_TITLE "Silmə dayandırıldı"
  ${LangFileString} MUI_UNTEXT_ABORT_SUBTITLE "Proqram silinmədi."
!endif
