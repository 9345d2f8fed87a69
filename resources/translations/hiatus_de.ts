<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>hiatus</name>
    <message>
      <source>  or  </source>
      <translation>  oder  </translation>
    </message>
    <message>
      <source> ({n} reasons)</source>
      <translation> ({n} Gründe)</translation>
    </message>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <source> px</source>
      <translation> px</translation>
    </message>
    <message>
      <source> then </source>
      <translation> dann </translation>
    </message>
    <message>
      <source>({n} characters in all)</source>
      <translation>({n} Zeichen insgesamt)</translation>
    </message>
    <message numerus="yes">
      <source>, {n} rows failed (File, Event tables)</source>
      <translation>
        <numerusform>, {n} Zeile schlug fehl (Datei, Ereignistabellen)</numerusform>
        <numerusform>, {n} Zeilen schlugen fehl (Datei, Ereignistabellen)</numerusform>
      </translation>
    </message>
    <message>
      <source>100 %</source>
      <translation>100 %</translation>
    </message>
    <message>
      <source>110 %</source>
      <translation>110 %</translation>
    </message>
    <message>
      <source>115 %</source>
      <translation>115 %</translation>
    </message>
    <message>
      <source>125 %</source>
      <translation>125 %</translation>
    </message>
    <message>
      <source>130 %</source>
      <translation>130 %</translation>
    </message>
    <message>
      <source>150 %</source>
      <translation>150 %</translation>
    </message>
    <message>
      <source>175 %</source>
      <translation>175 %</translation>
    </message>
    <message>
      <source>200 %</source>
      <translation>200 %</translation>
    </message>
    <message>
      <source>2010 to 2015</source>
      <translation>2010 bis 2015</translation>
    </message>
    <message>
      <source>80 %</source>
      <translation>80 %</translation>
    </message>
    <message>
      <source>90 %</source>
      <translation>90 %</translation>
    </message>
    <message>
      <source>; the first event is on {date}</source>
      <translation>; das erste Ereignis ist am {date}</translation>
    </message>
    <message>
      <source>; the last event is on {date}</source>
      <translation>; das letzte Ereignis ist am {date}</translation>
    </message>
    <message>
      <source>A PDF always has a ground.</source>
      <translation>Ein PDF hat immer einen Hintergrund.</translation>
    </message>
    <message>
      <source>A column gives the {value}, but none the {value2}. Choose one for it, too.</source>
      <translation>Eine Spalte nennt „{value}“, aber keine „{value2}“. Wählen Sie auch dafür eine.</translation>
    </message>
    <message>
      <source>A copy of the project is in {path}. You go on working in “{name}”.</source>
      <translation>Eine Kopie des Projekts liegt in {path}. Sie arbeiten weiter in „{name}“.</translation>
    </message>
    <message>
      <source>A name is needed. Write one.</source>
      <translation>Ein Name fehlt. Geben Sie einen ein.</translation>
    </message>
    <message>
      <source>A new series of this name is made.</source>
      <translation>Eine neue Reihe mit diesem Namen wird angelegt.</translation>
    </message>
    <message>
      <source>A participant</source>
      <translation>Ein Beteiligter</translation>
    </message>
    <message>
      <source>A participant needs a name.</source>
      <translation>Ein Beteiligter braucht einen Namen.</translation>
    </message>
    <message>
      <source>A quotation mark is not closed: {begins}… Close it, or double it where it is meant.</source>
      <translation>Ein Anführungszeichen ist nicht geschlossen: {begins}… Schließen Sie es, oder verdoppeln Sie es, wo es gemeint ist.</translation>
    </message>
    <message>
      <source>A series</source>
      <translation>Eine Reihe</translation>
    </message>
    <message>
      <source>A stretch of time:</source>
      <translation>Zeitraum:</translation>
    </message>
    <message>
      <source>A table whose dates can be read in two ways, or that says nowhere what happened, is asked about all the same.</source>
      <translation>Nach einer Tabelle, deren Datumsangaben sich auf zwei Arten lesen lassen oder die nirgends sagt, was geschah, wird trotzdem gefragt.</translation>
    </message>
    <message>
      <source>A timeline explorer for people who follow a story through news articles. Articles are read on this machine; nothing leaves it.</source>
      <translation>Ein Zeitachsen-Programm für alle, die eine Geschichte durch Nachrichtenartikel verfolgen. Artikel werden auf diesem Rechner gelesen; nichts verlässt ihn.</translation>
    </message>
    <message>
      <source>A timeline from your articles</source>
      <translation>Eine Zeitachse aus Ihren Artikeln</translation>
    </message>
    <message>
      <source>About Hiatus</source>
      <translation>Über Hiatus</translation>
    </message>
    <message>
      <source>About {size}: the events, and the sentences they were read from.</source>
      <translation>Etwa {size}: die Ereignisse und die Sätze, aus denen sie gelesen wurden.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Accept event</source>
      <translation>Ereignis bestätigen</translation>
    </message>
    <message>
      <source>Accept many events</source>
      <translation>Viele Ereignisse bestätigen</translation>
    </message>
    <message>
      <source>Accept many events…</source>
      <translation>Viele Ereignisse bestätigen…</translation>
    </message>
    <message numerus="yes">
      <source>Accept {n} events</source>
      <translation>
        <numerusform>{n} Ereignis bestätigen</numerusform>
        <numerusform>{n} Ereignisse bestätigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Accepted “{title}”.</source>
      <translation>„{title}“ bestätigt.</translation>
    </message>
    <message>
      <source>Acehnese</source>
      <translation>Acehnesisch</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add a folder of articles and event tables</source>
      <translation>Ordner mit Artikeln und Ereignistabellen hinzufügen</translation>
    </message>
    <message>
      <source>Add a folder of articles with {add}, or drop it on the window.</source>
      <translation>Fügen Sie mit {add} einen Ordner mit Artikeln hinzu, oder legen Sie ihn im Fenster ab.</translation>
    </message>
    <message>
      <source>Add a folder of articles…</source>
      <translation>Ordner mit Artikeln hinzufügen…</translation>
    </message>
    <message>
      <source>Add a participant</source>
      <translation>Beteiligten hinzufügen</translation>
    </message>
    <message>
      <source>Add a report to “{title}”</source>
      <translation>„{title}“ einen Bericht hinzufügen</translation>
    </message>
    <message>
      <source>Add another key</source>
      <translation>Weitere Taste hinzufügen</translation>
    </message>
    <message>
      <source>Add articles or event tables</source>
      <translation>Artikel oder Ereignistabellen hinzufügen</translation>
    </message>
    <message>
      <source>Add articles or event tables…</source>
      <translation>Artikel oder Ereignistabellen hinzufügen…</translation>
    </message>
    <message>
      <source>Add event</source>
      <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
      <source>Add event from the selected text…</source>
      <translation>Ereignis aus dem markierten Text hinzufügen…</translation>
    </message>
    <message>
      <source>Add events of “{name}”</source>
      <translation>Ereignisse aus „{name}“ hinzufügen</translation>
    </message>
    <message>
      <source>Add event…</source>
      <translation>Ereignis hinzufügen…</translation>
    </message>
    <message>
      <source>Add series “{name}”</source>
      <translation>Reihe „{name}“ hinzufügen</translation>
    </message>
    <message>
      <source>Add the events</source>
      <translation>Ereignisse hinzufügen</translation>
    </message>
    <message>
      <source>Add the selected text as a report of the event</source>
      <translation>Markierten Text als Bericht des Ereignisses hinzufügen</translation>
    </message>
    <message>
      <source>Add these and {others} as they look</source>
      <translation>Diese und {others} so hinzufügen, wie sie aussehen</translation>
    </message>
    <message>
      <source>Add {articles} and {tables}</source>
      <translation>{articles} und {tables} hinzufügen</translation>
    </message>
    <message>
      <source>Add {what}</source>
      <translation>{what} hinzufügen</translation>
    </message>
    <message>
      <source>Add “{name}”</source>
      <translation>„{name}“ hinzufügen</translation>
    </message>
    <message>
      <source>Add “{title}”</source>
      <translation>„{title}“ hinzufügen</translation>
    </message>
    <message>
      <source>Adding articles</source>
      <translation>Artikel werden hinzugefügt</translation>
    </message>
    <message>
      <source>Adding events</source>
      <translation>Ereignisse werden hinzugefügt</translation>
    </message>
    <message>
      <source>Adding the events…</source>
      <translation>Ereignisse werden hinzugefügt…</translation>
    </message>
    <message>
      <source>Adding “{name}” was cut off, so none of its events are in the project. Add it again.</source>
      <translation>Das Hinzufügen von „{name}“ wurde abgebrochen, darum ist keines seiner Ereignisse im Projekt. Fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
      <source>Afrikaans</source>
      <translation>Afrikaans</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Danach</translation>
    </message>
    <message>
      <source>Albanian</source>
      <translation>Albanisch</translation>
    </message>
    <message>
      <source>All are accepted already.</source>
      <translation>Alle sind schon bestätigt.</translation>
    </message>
    <message>
      <source>All articles have been read.</source>
      <translation>Alle Artikel sind gelesen.</translation>
    </message>
    <message>
      <source>All events</source>
      <translation>Alle Ereignisse</translation>
    </message>
    <message>
      <source>All files could be read.</source>
      <translation>Alle Dateien konnten gelesen werden.</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <source>All keys — type to narrow, Esc to close</source>
      <translation>Alle Tasten — tippen zum Eingrenzen, Esc schließt</translation>
    </message>
    <message>
      <source>All names of “{name}” are chosen. Leave at least one.</source>
      <translation>Alle Namen von „{name}“ sind gewählt. Lassen Sie mindestens einen.</translation>
    </message>
    <message>
      <source>All of it is checked. Leave something to “{name}”.</source>
      <translation>Alles ist angekreuzt. Lassen Sie „{name}“ etwas übrig.</translation>
    </message>
    <message>
      <source>All others</source>
      <translation>Alle anderen</translation>
    </message>
    <message>
      <source>All participants</source>
      <translation>Alle Beteiligten</translation>
    </message>
    <message>
      <source>All reports of “{title}” are chosen. Leave at least one with it.</source>
      <translation>Alle Berichte von „{title}“ sind gewählt. Lassen Sie ihm mindestens einen.</translation>
    </message>
    <message numerus="yes">
      <source>All {n} events here are reviewed</source>
      <translation>
        <numerusform>Das eine Ereignis hier ist durchgesehen</numerusform>
        <numerusform>Alle {n} Ereignisse hier sind durchgesehen</numerusform>
      </translation>
    </message>
    <message>
      <source>All {rows} rows become events.</source>
      <translation>Alle {rows} Zeilen werden Ereignisse.</translation>
    </message>
    <message>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Amharic</source>
      <translation>Amharisch</translation>
    </message>
    <message>
      <source>An article</source>
      <translation>Ein Artikel</translation>
    </message>
    <message>
      <source>An event</source>
      <translation>Ein Ereignis</translation>
    </message>
    <message>
      <source>An event needs a title.</source>
      <translation>Ein Ereignis braucht einen Titel.</translation>
    </message>
    <message>
      <source>An event needs a title. Write what happened in a few words.</source>
      <translation>Ein Ereignis braucht einen Titel. Schreiben Sie in wenigen Worten, was geschah.</translation>
    </message>
    <message>
      <source>An event table is being added to “{name}” by another window or program. Wait until that is done, or stop it there, and try again.</source>
      <translation>Ein anderes Fenster oder Programm fügt gerade eine Ereignistabelle zu „{name}“ hinzu. Warten Sie, bis das fertig ist, oder halten Sie es dort an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>An event that you know of. It is kept with the project beside what was read.</source>
      <translation>Ein Ereignis, von dem Sie wissen. Es wird im Projekt neben dem Gelesenen aufbewahrt.</translation>
    </message>
    <message>
      <source>Ancient Greek</source>
      <translation>Altgriechisch</translation>
    </message>
    <message>
      <source>Another name</source>
      <translation>Ein anderer Name</translation>
    </message>
    <message>
      <source>Another window or program has changed this project, so what can be undone is something else now. Look, and try again.</source>
      <translation>Ein anderes Fenster oder Programm hat dieses Projekt geändert, darum ist jetzt etwas anderes rückgängig zu machen. Sehen Sie nach, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Any of, all of or none of the checked</source>
      <translation>Mit einem, allen oder keinem der Angekreuzten</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>Apr.</translation>
    </message>
    <message>
      <source>April</source>
      <translation>April</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabisch</translation>
    </message>
    <message>
      <source>Aragonese</source>
      <translation>Aragonesisch</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>Armenisch</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Article: {name}</source>
      <translation>Artikel: {name}</translation>
    </message>
    <message>
      <source>Article: {title}</source>
      <translation>Artikel: {title}</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles of this project are still being read or joined. Wait until that is done, then try again.</source>
      <translation>Artikel dieses Projekts werden noch gelesen oder verbunden. Warten Sie, bis das fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
      <source>Articles taken out</source>
      <translation>Herausgenommene Artikel</translation>
    </message>
    <message>
      <source>Articles taken out…</source>
      <translation>Herausgenommene Artikel…</translation>
    </message>
    <message>
      <source>As first understood</source>
      <translation>Wie zuerst verstanden</translation>
    </message>
    <message>
      <source>As high as the lanes need</source>
      <translation>So hoch, wie die Spuren brauchen</translation>
    </message>
    <message>
      <source>As it was at first</source>
      <translation>Wie es am Anfang war</translation>
    </message>
    <message>
      <source>As much as fits</source>
      <translation>So viel, wie hineinpasst</translation>
    </message>
    <message>
      <source>As read again</source>
      <translation>Wie wieder gelesen</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>As wide as the pane</source>
      <translation>So breit wie der Bereich</translation>
    </message>
    <message>
      <source>Assamese</source>
      <translation>Assamesisch</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>Aug.</translation>
    </message>
    <message>
      <source>August</source>
      <translation>August</translation>
    </message>
    <message>
      <source>Azerbaijani</source>
      <translation>Aserbaidschanisch</translation>
    </message>
    <message>
      <source>BCE</source>
      <translation>v. Chr.</translation>
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation>Zurück (Esc)</translation>
    </message>
    <message>
      <source>Back to event {number}</source>
      <translation>Zurück zu Ereignis {number}</translation>
    </message>
    <message>
      <source>Back to the view before</source>
      <translation>Zurück zur vorigen Ansicht</translation>
    </message>
    <message>
      <source>Back to what was checked before ({key})</source>
      <translation>Zurück zu dem, was vorher angekreuzt war ({key})</translation>
    </message>
    <message>
      <source>Backspace</source>
      <translation>Rücktaste</translation>
    </message>
    <message>
      <source>Bashkir</source>
      <translation>Baschkirisch</translation>
    </message>
    <message>
      <source>Basque</source>
      <translation>Baskisch</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Davor und danach</translation>
    </message>
    <message>
      <source>Belarusian</source>
      <translation>Belarussisch</translation>
    </message>
    <message>
      <source>Below the lanes stands how the date was found. {read} shows the sentence it was read from.</source>
      <translation>Unter den Spuren steht, wie das Datum gefunden wurde. {read} zeigt den Satz, aus dem es gelesen wurde.</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>Bengalisch</translation>
    </message>
    <message>
      <source>Biblical Hebrew</source>
      <translation>Biblisches Hebräisch</translation>
    </message>
    <message>
      <source>Bikol</source>
      <translation>Bikol</translation>
    </message>
    <message>
      <source>Bosnian</source>
      <translation>Bosnisch</translation>
    </message>
    <message>
      <source>Both accounts stay beside each other, and the matter is settled ({key})</source>
      <translation>Beide Darstellungen bleiben nebeneinander, und die Sache ist erledigt ({key})</translation>
    </message>
    <message>
      <source>Both name {what}.</source>
      <translation>Beide nennen {what}.</translation>
    </message>
    <message>
      <source>Both tell {what}.</source>
      <translation>Beide berichten {what}.</translation>
    </message>
    <message>
      <source>Breton</source>
      <translation>Bretonisch</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Durchsuchen…</translation>
    </message>
    <message>
      <source>Bulgarian</source>
      <translation>Bulgarisch</translation>
    </message>
    <message>
      <source>Burmese</source>
      <translation>Birmanisch</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Nach Name</translation>
    </message>
    <message>
      <source>CE</source>
      <translation>n. Chr.</translation>
    </message>
    <message>
      <source>CSV (one event a row)</source>
      <translation>CSV (eine Zeile je Ereignis)</translation>
    </message>
    <message>
      <source>Called</source>
      <translation>Genannt</translation>
    </message>
    <message>
      <source>Came of the plan</source>
      <translation>Aus dem Plan hervorgegangen</translation>
    </message>
    <message>
      <source>Came of the plan…</source>
      <translation>Aus dem Plan hervorgegangen…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cantonese</source>
      <translation>Kantonesisch</translation>
    </message>
    <message>
      <source>Carries out</source>
      <translation>Führt aus</translation>
    </message>
    <message>
      <source>Catalan</source>
      <translation>Katalanisch</translation>
    </message>
    <message>
      <source>Cause, as the articles give it</source>
      <translation>Ursache, wie die Artikel sie nennen</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Change country of “{name}”</source>
      <translation>Land von „{name}“ ändern</translation>
    </message>
    <message>
      <source>Change date</source>
      <translation>Datum ändern</translation>
    </message>
    <message>
      <source>Change event</source>
      <translation>Ereignis ändern</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>Tasten ändern…</translation>
    </message>
    <message>
      <source>Change kind</source>
      <translation>Art ändern</translation>
    </message>
    <message>
      <source>Change kind of “{name}”</source>
      <translation>Art von „{name}“ ändern</translation>
    </message>
    <message>
      <source>Change participants</source>
      <translation>Beteiligte ändern</translation>
    </message>
    <message>
      <source>Change place</source>
      <translation>Ort ändern</translation>
    </message>
    <message>
      <source>Change plan</source>
      <translation>Plan ändern</translation>
    </message>
    <message>
      <source>Change role of “{name}”</source>
      <translation>Rolle von „{name}“ ändern</translation>
    </message>
    <message>
      <source>Change series</source>
      <translation>Reihe ändern</translation>
    </message>
    <message>
      <source>Change status</source>
      <translation>Status ändern</translation>
    </message>
    <message>
      <source>Change the beginning of “{title}”</source>
      <translation>Beginn von „{title}“ ändern</translation>
    </message>
    <message>
      <source>Change the end of “{title}”</source>
      <translation>Ende von „{title}“ ändern</translation>
    </message>
    <message>
      <source>Change the language</source>
      <translation>Sprache wechseln</translation>
    </message>
    <message>
      <source>Change the language now?</source>
      <translation>Die Sprache jetzt wechseln?</translation>
    </message>
    <message>
      <source>Change title</source>
      <translation>Titel ändern</translation>
    </message>
    <message>
      <source>Change “{name}”</source>
      <translation>„{name}“ ändern</translation>
    </message>
    <message>
      <source>Changed by you</source>
      <translation>Von Ihnen geändert</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>Check or uncheck the participant</source>
      <translation>Beteiligten an- oder abwählen</translation>
    </message>
    <message>
      <source>Check the names that mean somebody else. Where articles use them, the new participant is meant.</source>
      <translation>Kreuzen Sie die Namen an, die jemand anderen meinen. Wo Artikel sie gebrauchen, ist der neue Beteiligte gemeint.</translation>
    </message>
    <message>
      <source>Check the rows of event tables in which somebody else is meant, too.</source>
      <translation>Kreuzen Sie auch die Zeilen von Ereignistabellen an, in denen jemand anderes gemeint ist.</translation>
    </message>
    <message>
      <source>Checking a country shows what it or its people took part in.</source>
      <translation>Ein angekreuztes Land zeigt, woran es oder seine Leute beteiligt waren.</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>Chinesisch</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <source>Choose a command, then press its new keys. What you change holds at once.</source>
      <translation>Wählen Sie einen Befehl und drücken Sie dann seine neuen Tasten. Was Sie ändern, gilt sofort.</translation>
    </message>
    <message>
      <source>Choose a participant first: press {find}, type a name, and go to it with the arrow keys.</source>
      <translation>Wählen Sie zuerst einen Beteiligten: drücken Sie {find}, tippen Sie einen Namen und gehen Sie mit den Pfeiltasten hin.</translation>
    </message>
    <message>
      <source>Choose first which number is the day. {summary}</source>
      <translation>Wählen Sie zuerst, welche Zahl der Tag ist. {summary}</translation>
    </message>
    <message>
      <source>Choose the events of “{name}” that belong to another series.</source>
      <translation>Wählen Sie die Ereignisse von „{name}“, die zu einer anderen Reihe gehören.</translation>
    </message>
    <message>
      <source>Choose the reports that tell of something else. They become an event of their own.</source>
      <translation>Wählen Sie die Berichte, die von etwas anderem handeln. Sie werden ein eigenes Ereignis.</translation>
    </message>
    <message>
      <source>Choose what each column stands for; columns without a choice are kept with the row.</source>
      <translation>Wählen Sie, wofür jede Spalte steht; Spalten ohne Wahl werden mit der Zeile aufbewahrt.</translation>
    </message>
    <message>
      <source>Choose who is the same. All events of both are then one participant's, and both names are found.</source>
      <translation>Wählen Sie, wer derselbe ist. Alle Ereignisse beider gehören dann zu einem, und beide Namen werden gefunden.</translation>
    </message>
    <message>
      <source>Citation copied</source>
      <translation>Zitat kopiert</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Behauptungen</translation>
    </message>
    <message>
      <source>Claims that cannot be checked</source>
      <translation>Behauptungen, die sich nicht prüfen lassen</translation>
    </message>
    <message>
      <source>Claims that do not hold</source>
      <translation>Behauptungen, die nicht stimmen</translation>
    </message>
    <message>
      <source>Claims that hold</source>
      <translation>Behauptungen, die stimmen</translation>
    </message>
    <message>
      <source>Clear search, selection, filter</source>
      <translation>Suche, Auswahl, Filter aufheben</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Filter aufheben</translation>
    </message>
    <message>
      <source>Click to unfold.</source>
      <translation>Klicken zum Aufklappen.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Fenster schließen</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Collapse all lanes</source>
      <translation>Alle Spuren einklappen</translation>
    </message>
    <message>
      <source>Collapse lane</source>
      <translation>Spur einklappen</translation>
    </message>
    <message>
      <source>Collapse or expand all lanes</source>
      <translation>Alle Spuren ein- oder ausklappen</translation>
    </message>
    <message>
      <source>Collapse or expand the lane</source>
      <translation>Spur ein- oder ausklappen</translation>
    </message>
    <message>
      <source>Collapse the lane ({key})</source>
      <translation>Spur einklappen ({key})</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Columns and what they stand for</source>
      <translation>Spalten und wofür sie stehen</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Befehlspalette</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Wird verglichen</translation>
    </message>
    <message>
      <source>Conflicts</source>
      <translation>Widersprüche</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy citation as BibTeX</source>
      <translation>Zitat als BibTeX kopieren</translation>
    </message>
    <message>
      <source>Copy citation as CSL JSON</source>
      <translation>Zitat als CSL JSON kopieren</translation>
    </message>
    <message>
      <source>Copy citation of the sentence</source>
      <translation>Zitat des Satzes kopieren</translation>
    </message>
    <message>
      <source>Copy image of what is shown</source>
      <translation>Bild des Gezeigten kopieren</translation>
    </message>
    <message>
      <source>Copy the list</source>
      <translation>Liste kopieren</translation>
    </message>
    <message>
      <source>Copying the image</source>
      <translation>Bild wird kopiert</translation>
    </message>
    <message>
      <source>Correct publication date</source>
      <translation>Veröffentlichungsdatum berichtigen</translation>
    </message>
    <message>
      <source>Correct publication date…</source>
      <translation>Veröffentlichungsdatum berichtigen…</translation>
    </message>
    <message>
      <source>Correct the date</source>
      <translation>Datum berichtigen</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Berichtigung</translation>
    </message>
    <message>
      <source>Corrections that found nothing to stand on</source>
      <translation>Berichtigungen, die nichts fanden, worauf sie stehen können</translation>
    </message>
    <message>
      <source>Corrections that found nothing to stand on…</source>
      <translation>Berichtigungen, die nichts fanden, worauf sie stehen können…</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Crimean Tatar</source>
      <translation>Krimtatarisch</translation>
    </message>
    <message>
      <source>Croatian</source>
      <translation>Kroatisch</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Strg</translation>
    </message>
    <message>
      <source>Ctrl+C copies the text that is marked.</source>
      <translation>Strg+C kopiert den markierten Text.</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Strg+Eingabe</translation>
    </message>
    <message>
      <source>Ctrl+V pastes into a field.</source>
      <translation>Strg+V fügt in ein Feld ein.</translation>
    </message>
    <message>
      <source>Ctrl+X cuts the text that is marked in a field.</source>
      <translation>Strg+X schneidet den markierten Text in einem Feld aus.</translation>
    </message>
    <message>
      <source>Czech</source>
      <translation>Tschechisch</translation>
    </message>
    <message>
      <source>Danish</source>
      <translation>Dänisch</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Date axis</source>
      <translation>Zeitskala</translation>
    </message>
    <message>
      <source>Date “{title}”</source>
      <translation>„{title}“ datieren</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Datierung</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>Dez.</translation>
    </message>
    <message>
      <source>December</source>
      <translation>Dezember</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Entf</translation>
    </message>
    <message>
      <source>Details of the participant</source>
      <translation>Einzelheiten zum Beteiligten</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Disagreement</source>
      <translation>Widerspruch</translation>
    </message>
    <message>
      <source>Disagreement: keep both accounts</source>
      <translation>Widerspruch: beide Darstellungen behalten</translation>
    </message>
    <message>
      <source>Disagreement: open it again</source>
      <translation>Widerspruch: wieder öffnen</translation>
    </message>
    <message>
      <source>Disagreement: the left account stands</source>
      <translation>Widerspruch: die linke Darstellung gilt</translation>
    </message>
    <message>
      <source>Disagreement: the right account stands</source>
      <translation>Widerspruch: die rechte Darstellung gilt</translation>
    </message>
    <message>
      <source>Disagreements settled</source>
      <translation>Erledigte Widersprüche</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Dismiss event</source>
      <translation>Ereignis verwerfen</translation>
    </message>
    <message>
      <source>Dismiss many events</source>
      <translation>Viele Ereignisse verwerfen</translation>
    </message>
    <message>
      <source>Dismiss many events…</source>
      <translation>Viele Ereignisse verwerfen…</translation>
    </message>
    <message numerus="yes">
      <source>Dismiss {n} events</source>
      <translation>
        <numerusform>{n} Ereignis verwerfen</numerusform>
        <numerusform>{n} Ereignisse verwerfen</numerusform>
      </translation>
    </message>
    <message>
      <source>Dismissed events</source>
      <translation>Verworfene Ereignisse</translation>
    </message>
    <message>
      <source>Dismissed events leave the timeline and the list. It is one step: {undo} takes it back, and the list of dismissed events brings any of them back later.</source>
      <translation>Verworfene Ereignisse verlassen Zeitachse und Liste. Es ist ein Schritt: {undo} nimmt ihn zurück, und die Liste der verworfenen Ereignisse bringt jedes davon später zurück.</translation>
    </message>
    <message>
      <source>Dismissed events…</source>
      <translation>Verworfene Ereignisse…</translation>
    </message>
    <message>
      <source>Dismissed “{title}”. {undo} brings it back.</source>
      <translation>„{title}“ verworfen. {undo} bringt es zurück.</translation>
    </message>
    <message>
      <source>Doing again</source>
      <translation>Wird wiederholt</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Drag it to move the event in time.</source>
      <translation>Ziehen, um das Ereignis in der Zeit zu verschieben.</translation>
    </message>
    <message>
      <source>Drag to change the earliest day it may have begun</source>
      <translation>Ziehen, um den frühesten möglichen Tag des Beginns zu ändern</translation>
    </message>
    <message>
      <source>Drag to change the earliest day it may have ended</source>
      <translation>Ziehen, um den frühesten möglichen Tag des Endes zu ändern</translation>
    </message>
    <message>
      <source>Drag to change the latest day it may have begun</source>
      <translation>Ziehen, um den spätesten möglichen Tag des Beginns zu ändern</translation>
    </message>
    <message>
      <source>Drag to change the latest day it may have ended</source>
      <translation>Ziehen, um den spätesten möglichen Tag des Endes zu ändern</translation>
    </message>
    <message>
      <source>Drag to change when it began</source>
      <translation>Ziehen, um den Beginn zu ändern</translation>
    </message>
    <message>
      <source>Drag to change when it ended</source>
      <translation>Ziehen, um das Ende zu ändern</translation>
    </message>
    <message>
      <source>Drag to move the lane</source>
      <translation>Ziehen, um die Spur zu verschieben</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Wird gezeichnet</translation>
    </message>
    <message>
      <source>Drawing page {number}</source>
      <translation>Seite {number} wird gezeichnet</translation>
    </message>
    <message>
      <source>Drawing…</source>
      <translation>Wird gezeichnet…</translation>
    </message>
    <message>
      <source>Drop a folder of articles here,
or press {add} to add some.</source>
      <translation>Legen Sie hier einen Ordner mit Artikeln ab,
oder drücken Sie {add}, um welche hinzuzufügen.</translation>
    </message>
    <message>
      <source>Drop text files or a folder of them here. They are read on this machine, and nothing leaves it.</source>
      <translation>Legen Sie Textdateien oder einen Ordner davon hier ab. Sie werden auf diesem Rechner gelesen, und nichts verlässt ihn.</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>Niederländisch</translation>
    </message>
    <message>
      <source>Dzongkha</source>
      <translation>Dzongkha</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Edit country</source>
      <translation>Land bearbeiten</translation>
    </message>
    <message>
      <source>Edit event</source>
      <translation>Ereignis bearbeiten</translation>
    </message>
    <message>
      <source>Edit event…</source>
      <translation>Ereignis bearbeiten…</translation>
    </message>
    <message>
      <source>Edit organization</source>
      <translation>Organisation bearbeiten</translation>
    </message>
    <message>
      <source>Edit person</source>
      <translation>Person bearbeiten</translation>
    </message>
    <message>
      <source>Edit the participant…</source>
      <translation>Beteiligten bearbeiten…</translation>
    </message>
    <message>
      <source>Egyptian Arabic</source>
      <translation>Ägyptisches Arabisch</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Enter changes the role, Del takes one out, Alt+↑ and Alt+↓ move it.</source>
      <translation>Eingabe ändert die Rolle, Entf nimmt heraus, Alt+↑ und Alt+↓ verschieben.</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Esperanto</source>
      <translation>Esperanto</translation>
    </message>
    <message>
      <source>Estonian</source>
      <translation>Estnisch</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>Event card</source>
      <translation>Ereigniskarte</translation>
    </message>
    <message>
      <source>Event list</source>
      <translation>Ereignisliste</translation>
    </message>
    <message>
      <source>Event looked at before</source>
      <translation>Voriges angesehenes Ereignis</translation>
    </message>
    <message>
      <source>Event tables</source>
      <translation>Ereignistabellen</translation>
    </message>
    <message>
      <source>Event tables…</source>
      <translation>Ereignistabellen…</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <source>Events and their sources</source>
      <translation>Ereignisse und ihre Quellen</translation>
    </message>
    <message>
      <source>Events are put into it one by one, or several that are picked.</source>
      <translation>Ereignisse kommen einzeln hinein oder mehrere, die gewählt sind.</translation>
    </message>
    <message>
      <source>Events by year</source>
      <translation>Ereignisse nach Jahr</translation>
    </message>
    <message>
      <source>Events in the image</source>
      <translation>Ereignisse im Bild</translation>
    </message>
    <message>
      <source>Events in which all of the checked take part together.  Press for none of them.</source>
      <translation>Ereignisse, an denen alle Angekreuzten zusammen beteiligt sind.  Drücken für keinen von ihnen.</translation>
    </message>
    <message>
      <source>Events in which any of the checked take part.  Press for all of them together.</source>
      <translation>Ereignisse, an denen einer der Angekreuzten beteiligt ist.  Drücken für alle zusammen.</translation>
    </message>
    <message>
      <source>Events in which none of the checked takes part.  Press for any of them.</source>
      <translation>Ereignisse, an denen keiner der Angekreuzten beteiligt ist.  Drücken für einen von ihnen.</translation>
    </message>
    <message>
      <source>Events on lanes over time. Left and Right go from event to event, Up and Down between lanes.</source>
      <translation>Ereignisse auf Spuren in der Zeit. Links und Rechts gehen von Ereignis zu Ereignis, Auf und Ab zwischen Spuren.</translation>
    </message>
    <message>
      <source>Every correction of yours stands on something that was read.</source>
      <translation>Jede Ihrer Berichtigungen steht auf etwas, das gelesen wurde.</translation>
    </message>
    <message>
      <source>Every file given to this project could be read.</source>
      <translation>Jede Datei, die diesem Projekt gegeben wurde, konnte gelesen werden.</translation>
    </message>
    <message>
      <source>Every row of {name} is in the project.</source>
      <translation>Jede Zeile von {name} ist im Projekt.</translation>
    </message>
    <message>
      <source>Everything by key</source>
      <translation>Alles mit Tasten</translation>
    </message>
    <message>
      <source>Everything is saved the moment it is done, in {path}. {undo} takes it back, {data} writes a copy for other programs.</source>
      <translation>Alles ist im selben Augenblick gespeichert, in {path}. {undo} nimmt es zurück, {data} schreibt eine Kopie für andere Programme.</translation>
    </message>
    <message>
      <source>Expand all lanes</source>
      <translation>Alle Spuren ausklappen</translation>
    </message>
    <message>
      <source>Expand lane</source>
      <translation>Spur ausklappen</translation>
    </message>
    <message>
      <source>Expand the lane ({key})</source>
      <translation>Spur ausklappen ({key})</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export data</source>
      <translation>Daten exportieren</translation>
    </message>
    <message>
      <source>Export data…</source>
      <translation>Daten exportieren…</translation>
    </message>
    <message>
      <source>Export image</source>
      <translation>Bild exportieren</translation>
    </message>
    <message>
      <source>Export image…</source>
      <translation>Bild exportieren…</translation>
    </message>
    <message>
      <source>Failed rows</source>
      <translation>Fehlgeschlagene Zeilen</translation>
    </message>
    <message>
      <source>Faroese</source>
      <translation>Färöisch</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>Feb.</translation>
    </message>
    <message>
      <source>February</source>
      <translation>Februar</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Files that could not be read</source>
      <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
      <source>Files that could not be read…</source>
      <translation>Dateien, die nicht gelesen werden konnten…</translation>
    </message>
    <message>
      <source>Filipino</source>
      <translation>Filipino</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Filter by kind…</source>
      <translation>Nach Art filtern…</translation>
    </message>
    <message>
      <source>Filter by status…</source>
      <translation>Nach Status filtern…</translation>
    </message>
    <message>
      <source>Filter by time…</source>
      <translation>Nach Zeit filtern…</translation>
    </message>
    <message>
      <source>Filter by words, time, kind, status and how sure the dates are</source>
      <translation>Nach Wörtern, Zeit, Art, Status und Sicherheit der Datierung filtern</translation>
    </message>
    <message>
      <source>Filter by words…</source>
      <translation>Nach Wörtern filtern…</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>Filter…</translation>
    </message>
    <message>
      <source>Find a participant</source>
      <translation>Beteiligten suchen</translation>
    </message>
    <message>
      <source>Find a series</source>
      <translation>Reihe suchen</translation>
    </message>
    <message>
      <source>Find an article</source>
      <translation>Artikel suchen</translation>
    </message>
    <message>
      <source>Find in the article</source>
      <translation>Im Artikel suchen</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
      <source>Finding dates, people and events</source>
      <translation>Datumsangaben, Personen und Ereignisse werden gesucht</translation>
    </message>
    <message>
      <source>Finding what happened, when, where and who took part. The timeline appears when all is read.</source>
      <translation>Es wird gesucht, was wann und wo geschah und wer beteiligt war. Die Zeitachse erscheint, wenn alles gelesen ist.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Findings: hiatuses, claims, plans, disagreements</source>
      <translation>Befunde: Pausen, Behauptungen, Pläne, Widersprüche</translation>
    </message>
    <message>
      <source>Finishing articles</source>
      <translation>Artikel werden fertig gelesen</translation>
    </message>
    <message>
      <source>Finnish</source>
      <translation>Finnisch</translation>
    </message>
    <message>
      <source>First event</source>
      <translation>Erstes Ereignis</translation>
    </message>
    <message>
      <source>First seen first</source>
      <translation>Zuerst gesehene zuerst</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Einpassen</translation>
    </message>
    <message>
      <source>Fold empty stretches</source>
      <translation>Leere Strecken falten</translation>
    </message>
    <message>
      <source>Footnotes are written where no more than {most} shown: narrow the time or the filter.</source>
      <translation>Fußnoten werden geschrieben, wo höchstens {most} zu sehen sind: grenzen Sie Zeit oder Filter ein.</translation>
    </message>
    <message>
      <source>Footnotes: number the events, list their sources</source>
      <translation>Fußnoten: Ereignisse nummerieren, ihre Quellen aufführen</translation>
    </message>
    <message>
      <source>For example {examples}</source>
      <translation>Zum Beispiel {examples}</translation>
    </message>
    <message>
      <source>Foreign Minister</source>
      <translation>Außenminister</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>Wieder vorwärts</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Französisch</translation>
    </message>
    <message>
      <source>Fri</source>
      <translation>Fr</translation>
    </message>
    <message>
      <source>Frisian</source>
      <translation>Friesisch</translation>
    </message>
    <message>
      <source>Fula</source>
      <translation>Ful</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>Galician</source>
      <translation>Galicisch</translation>
    </message>
    <message>
      <source>Ganda</source>
      <translation>Luganda</translation>
    </message>
    <message>
      <source>Gathering the data</source>
      <translation>Daten werden gesammelt</translation>
    </message>
    <message>
      <source>Gathering the events</source>
      <translation>Ereignisse werden gesammelt</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>Georgisch</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Give the file a name.</source>
      <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Gehe zu</translation>
    </message>
    <message>
      <source>Go from event to event</source>
      <translation>Von Ereignis zu Ereignis</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Go on reading</source>
      <translation>Weiterlesen</translation>
    </message>
    <message>
      <source>Go on reading articles</source>
      <translation>Artikel weiterlesen</translation>
    </message>
    <message>
      <source>Go to a lane</source>
      <translation>Zu einer Spur gehen</translation>
    </message>
    <message>
      <source>Go to date</source>
      <translation>Zu Datum gehen</translation>
    </message>
    <message>
      <source>Go to date…</source>
      <translation>Zu Datum gehen…</translation>
    </message>
    <message>
      <source>Go to lane…</source>
      <translation>Zu Spur gehen…</translation>
    </message>
    <message>
      <source>Go to this step</source>
      <translation>Zu diesem Schritt gehen</translation>
    </message>
    <message>
      <source>Go to {date}</source>
      <translation>Gehe zu: {date}</translation>
    </message>
    <message>
      <source>Going to another step</source>
      <translation>Zu einem anderen Schritt</translation>
    </message>
    <message>
      <source>GraphML (who met whom)</source>
      <translation>GraphML (wer wen traf)</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Griechisch</translation>
    </message>
    <message>
      <source>Guarani</source>
      <translation>Guaraní</translation>
    </message>
    <message>
      <source>Gujarati</source>
      <translation>Gujarati</translation>
    </message>
    <message>
      <source>Haitian Creole</source>
      <translation>Haitianisch</translation>
    </message>
    <message>
      <source>Hausa</source>
      <translation>Hausa</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>Hebräisch</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Here stands what is known of an event: when it was, how we know, who took part and who tells of it.</source>
      <translation>Hier steht, was von einem Ereignis bekannt ist: wann es war, woher wir das wissen, wer beteiligt war und wer davon berichtet.</translation>
    </message>
    <message>
      <source>Hiatus projects (*{ending})</source>
      <translation>Hiatus-Projekte (*{ending})</translation>
    </message>
    <message>
      <source>Hiatus {version}</source>
      <translation>Hiatus {version}</translation>
    </message>
    <message>
      <source>Hiatuses</source>
      <translation>Pausen</translation>
    </message>
    <message>
      <source>Hiatuses, claims checked against the record, plans without an outcome and disagreements are listed here once articles or tables tell of them.</source>
      <translation>Pausen, geprüfte Behauptungen, Pläne ohne Ergebnis und Widersprüche stehen hier, sobald Artikel oder Tabellen davon berichten.</translation>
    </message>
    <message>
      <source>Hiatuses, longest first</source>
      <translation>Pausen, die längste zuerst</translation>
    </message>
    <message>
      <source>High contrast, dark</source>
      <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
      <source>High contrast, light</source>
      <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>Hindi</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>History…</source>
      <translation>Verlauf…</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Pos1</translation>
    </message>
    <message>
      <source>How far it is</source>
      <translation>Wie weit es ist</translation>
    </message>
    <message>
      <source>How large everything is, on top of the system's own scale. Holds from the next start on.</source>
      <translation>Wie groß alles ist, zusätzlich zur Vergrößerung des Systems. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>How large the articles are set, in percent.</source>
      <translation>Wie groß die Artikel gesetzt werden, in Prozent.</translation>
    </message>
    <message>
      <source>How much is reviewed</source>
      <translation>Wie viel durchgesehen ist</translation>
    </message>
    <message>
      <source>How the lanes stood could not be made out, so they stay as they are.</source>
      <translation>Wie die Spuren standen, ließ sich nicht ermitteln, darum bleiben sie, wie sie sind.</translation>
    </message>
    <message>
      <source>Hungarian</source>
      <translation>Ungarisch</translation>
    </message>
    <message>
      <source>Icelandic</source>
      <translation>Isländisch</translation>
    </message>
    <message>
      <source>Igbo</source>
      <translation>Igbo</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Images by Hiatus</source>
      <translation>Bilder von Hiatus</translation>
    </message>
    <message>
      <source>In order of their names.  Press for another order.</source>
      <translation>Nach Namen geordnet.  Drücken für eine andere Ordnung.</translation>
    </message>
    <message>
      <source>In the first rows</source>
      <translation>In den ersten Zeilen</translation>
    </message>
    <message>
      <source>Indonesian</source>
      <translation>Indonesisch</translation>
    </message>
    <message>
      <source>Into which series does “{what}” belong? Type a name that is not there yet to make a new one.</source>
      <translation>In welche Reihe gehört „{what}“? Tippen Sie einen neuen Namen, um eine neue zu machen.</translation>
    </message>
    <message>
      <source>Irish</source>
      <translation>Irisch</translation>
    </message>
    <message>
      <source>It came of no plan</source>
      <translation>Es ging aus keinem Plan hervor</translation>
    </message>
    <message>
      <source>It cannot begin after its end. Move the end first.</source>
      <translation>Es kann nicht nach seinem Ende beginnen. Verschieben Sie zuerst das Ende.</translation>
    </message>
    <message>
      <source>It cannot end before its beginning. Move the beginning first.</source>
      <translation>Es kann nicht vor seinem Beginn enden. Verschieben Sie zuerst den Beginn.</translation>
    </message>
    <message>
      <source>It could not be applied as it is shown. Close this, and try again.</source>
      <translation>Es konnte so, wie es gezeigt wird, nicht angewandt werden. Schließen Sie dies, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>It fits what the article tells.</source>
      <translation>Es passt zu dem, was der Artikel berichtet.</translation>
    </message>
    <message>
      <source>It holds a header and nothing else.</source>
      <translation>Sie enthält nur eine Kopfzeile.</translation>
    </message>
    <message>
      <source>It holds from the next start on in any case.</source>
      <translation>Vom nächsten Start an gilt es in jedem Fall.</translation>
    </message>
    <message>
      <source>It is the date of the file.</source>
      <translation>Es ist das Datum der Datei.</translation>
    </message>
    <message>
      <source>It is what was in view when the event was added.</source>
      <translation>Das war zu sehen, als das Ereignis hinzugefügt wurde.</translation>
    </message>
    <message>
      <source>It is when the article was published that was read when the event was added.</source>
      <translation>Da wurde der Artikel veröffentlicht, der gelesen wurde, als das Ereignis hinzugefügt wurde.</translation>
    </message>
    <message>
      <source>It was given no date.</source>
      <translation>Es bekam kein Datum.</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>Italienisch</translation>
    </message>
    <message>
      <source>Its row gives no date.</source>
      <translation>Seine Zeile gibt kein Datum.</translation>
    </message>
    <message>
      <source>JSON (everything, with sources)</source>
      <translation>JSON (alles, mit Quellen)</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>Jan.</translation>
    </message>
    <message>
      <source>January</source>
      <translation>Januar</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>Japanisch</translation>
    </message>
    <message>
      <source>Javanese</source>
      <translation>Javanisch</translation>
    </message>
    <message>
      <source>Joined with another</source>
      <translation>Mit einem anderen verbunden</translation>
    </message>
    <message>
      <source>Joining events across articles</source>
      <translation>Ereignisse werden über Artikel hinweg verbunden</translation>
    </message>
    <message>
      <source>Joining events again</source>
      <translation>Ereignisse werden neu verbunden</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>Juli</translation>
    </message>
    <message>
      <source>July</source>
      <translation>Juli</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>Juni</translation>
    </message>
    <message>
      <source>June</source>
      <translation>Juni</translation>
    </message>
    <message>
      <source>Kabyle</source>
      <translation>Kabylisch</translation>
    </message>
    <message>
      <source>Kannada</source>
      <translation>Kannada</translation>
    </message>
    <message>
      <source>Kazakh</source>
      <translation>Kasachisch</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Beide behalten</translation>
    </message>
    <message>
      <source>Keep both accounts</source>
      <translation>Beide Darstellungen behalten</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep this card while the selection moves on ({key})</source>
      <translation>Diese Karte behalten, während die Auswahl weitergeht ({key})</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Keys of “{command}”</source>
      <translation>Tasten von „{command}“</translation>
    </message>
    <message>
      <source>Keys…</source>
      <translation>Tasten…</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>Khmer</translation>
    </message>
    <message>
      <source>Kikuyu</source>
      <translation>Kikuyu</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Kind: {name}</source>
      <translation>Art: {name}</translation>
    </message>
    <message>
      <source>Kinyarwanda</source>
      <translation>Kinyarwanda</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>Koreanisch</translation>
    </message>
    <message>
      <source>Kurdish</source>
      <translation>Kurdisch</translation>
    </message>
    <message>
      <source>Kyrgyz</source>
      <translation>Kirgisisch</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Querformat</translation>
    </message>
    <message>
      <source>Lane: {name}</source>
      <translation>Spur: {name}</translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>Spuren</translation>
    </message>
    <message>
      <source>Lanes by article or table</source>
      <translation>Spuren nach Artikel oder Tabelle</translation>
    </message>
    <message>
      <source>Lanes by country</source>
      <translation>Spuren nach Land</translation>
    </message>
    <message>
      <source>Lanes by kind</source>
      <translation>Spuren nach Art</translation>
    </message>
    <message>
      <source>Lanes by organization</source>
      <translation>Spuren nach Organisation</translation>
    </message>
    <message>
      <source>Lanes by participant</source>
      <translation>Spuren nach Beteiligten</translation>
    </message>
    <message>
      <source>Lanes by person</source>
      <translation>Spuren nach Person</translation>
    </message>
    <message>
      <source>Lanes by place</source>
      <translation>Spuren nach Ort</translation>
    </message>
    <message>
      <source>Lanes by series</source>
      <translation>Spuren nach Reihe</translation>
    </message>
    <message>
      <source>Lanes by source: who published it</source>
      <translation>Spuren nach Quelle: wer es veröffentlichte</translation>
    </message>
    <message>
      <source>Lanes by status</source>
      <translation>Spuren nach Status</translation>
    </message>
    <message>
      <source>Lanes: series</source>
      <translation>Spuren: Reihe</translation>
    </message>
    <message>
      <source>Lanes: {grouping}</source>
      <translation>Spuren: {grouping}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Lao</source>
      <translation>Laotisch</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <source>Last event</source>
      <translation>Letztes Ereignis</translation>
    </message>
    <message>
      <source>Latgalian</source>
      <translation>Lettgallisch</translation>
    </message>
    <message>
      <source>Latin</source>
      <translation>Latein</translation>
    </message>
    <message>
      <source>Latvian</source>
      <translation>Lettisch</translation>
    </message>
    <message>
      <source>Laying out</source>
      <translation>Wird angeordnet</translation>
    </message>
    <message>
      <source>Leads</source>
      <translation>Führt</translation>
    </message>
    <message>
      <source>Leave at least one event in the series.</source>
      <translation>Lassen Sie der Reihe mindestens ein Ereignis.</translation>
    </message>
    <message>
      <source>Leave at least one report with the event it is of.</source>
      <translation>Lassen Sie dem Ereignis mindestens einen Bericht.</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>Leave the review</source>
      <translation>Durchsicht verlassen</translation>
    </message>
    <message>
      <source>Leave the review: everything is kept</source>
      <translation>Durchsicht verlassen: alles bleibt erhalten</translation>
    </message>
    <message>
      <source>Leave them out</source>
      <translation>Alle weglassen</translation>
    </message>
    <message>
      <source>Leave them out where those are not to be passed on.</source>
      <translation>Lassen Sie sie weg, wo diese nicht weitergegeben werden sollen.</translation>
    </message>
    <message>
      <source>Legend: what the marks mean</source>
      <translation>Legende: was die Zeichen bedeuten</translation>
    </message>
    <message>
      <source>Less motion</source>
      <translation>Weniger Bewegung</translation>
    </message>
    <message>
      <source>Let go to add {files} to “{project}”</source>
      <translation>Loslassen, um {files} zu „{project}“ hinzuzufügen</translation>
    </message>
    <message>
      <source>Let go to open “{name}”</source>
      <translation>Loslassen, um „{name}“ zu öffnen</translation>
    </message>
    <message>
      <source>Let go to see what the image holds</source>
      <translation>Loslassen, um zu sehen, was das Bild enthält</translation>
    </message>
    <message>
      <source>Let go to start a new project with {files}</source>
      <translation>Loslassen, um ein neues Projekt mit {files} zu beginnen</translation>
    </message>
    <message>
      <source>Let the event begin earlier</source>
      <translation>Ereignis früher beginnen lassen</translation>
    </message>
    <message>
      <source>Let the event begin later</source>
      <translation>Ereignis später beginnen lassen</translation>
    </message>
    <message>
      <source>Let the event end earlier</source>
      <translation>Ereignis früher enden lassen</translation>
    </message>
    <message>
      <source>Let the event end later</source>
      <translation>Ereignis später enden lassen</translation>
    </message>
    <message>
      <source>Let the lane go ({key})</source>
      <translation>Spur lösen ({key})</translation>
    </message>
    <message>
      <source>Let the other name stay</source>
      <translation>Den anderen Namen lassen</translation>
    </message>
    <message>
      <source>Let this account stand ({key})</source>
      <translation>Diese Darstellung gelten lassen ({key})</translation>
    </message>
    <message>
      <source>Let this disagreement be open again</source>
      <translation>Diesen Widerspruch wieder öffnen</translation>
    </message>
    <message>
      <source>Let what was read stand again</source>
      <translation>Das Gelesene wieder gelten lassen</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Light, dark, or as the system has it; each also in high contrast.</source>
      <translation>Hell, dunkel oder wie das System; jeweils auch mit hohem Kontrast.</translation>
    </message>
    <message>
      <source>Ligurian</source>
      <translation>Ligurisch</translation>
    </message>
    <message>
      <source>Likely the same</source>
      <translation>Wahrscheinlich dasselbe</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Lingala</source>
      <translation>Lingala</translation>
    </message>
    <message>
      <source>Lithuanian</source>
      <translation>Litauisch</translation>
    </message>
    <message>
      <source>Loading the language model</source>
      <translation>Sprachmodell wird geladen</translation>
    </message>
    <message>
      <source>Looking at the files</source>
      <translation>Dateien werden angesehen</translation>
    </message>
    <message>
      <source>Looking at {name}</source>
      <translation>{name} wird angesehen</translation>
    </message>
    <message>
      <source>Looking for articles</source>
      <translation>Artikel werden gesucht</translation>
    </message>
    <message>
      <source>Looking into {name}</source>
      <translation>{name} wird angesehen</translation>
    </message>
    <message>
      <source>Looking what changes</source>
      <translation>Es wird geprüft, was sich ändert</translation>
    </message>
    <message>
      <source>Luxembourgish</source>
      <translation>Luxemburgisch</translation>
    </message>
    <message>
      <source>MIT licence. Made with Qt for Python, NumPy, spaCy, py3langid, sqlite-utils, and the Inter typeface.</source>
      <translation>MIT-Lizenz. Gemacht mit Qt for Python, NumPy, spaCy, py3langid, sqlite-utils und der Schrift Inter.</translation>
    </message>
    <message>
      <source>Macedonian</source>
      <translation>Mazedonisch</translation>
    </message>
    <message>
      <source>Made of other columns by the format.</source>
      <translation>Vom Format aus anderen Spalten gebildet.</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Gemacht mit</translation>
    </message>
    <message>
      <source>Make the series</source>
      <translation>Reihe anlegen</translation>
    </message>
    <message>
      <source>Malagasy</source>
      <translation>Malagasy</translation>
    </message>
    <message>
      <source>Malay</source>
      <translation>Malaiisch</translation>
    </message>
    <message>
      <source>Malayalam</source>
      <translation>Malayalam</translation>
    </message>
    <message>
      <source>Maltese</source>
      <translation>Maltesisch</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>März</translation>
    </message>
    <message>
      <source>Marathi</source>
      <translation>Marathi</translation>
    </message>
    <message>
      <source>March</source>
      <translation>März</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Ränder</translation>
    </message>
    <message>
      <source>Mark as not the same</source>
      <translation>Als nicht dasselbe kennzeichnen</translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} events as not reviewed</source>
      <translation>
        <numerusform>{n} Ereignis als nicht durchgesehen kennzeichnen</numerusform>
        <numerusform>{n} Ereignisse als nicht durchgesehen kennzeichnen</numerusform>
      </translation>
    </message>
    <message>
      <source>Markdown report with footnotes</source>
      <translation>Markdown-Bericht mit Fußnoten</translation>
    </message>
    <message>
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <source>Measure from this event, again: to that event</source>
      <translation>Von diesem Ereignis messen, noch einmal: bis zu jenem</translation>
    </message>
    <message>
      <source>Medium, about 70</source>
      <translation>Mittel, etwa 70</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Merge events…</source>
      <translation>Ereignisse zusammenführen…</translation>
    </message>
    <message>
      <source>Merge into it</source>
      <translation>Damit zusammenführen</translation>
    </message>
    <message>
      <source>Merge into “{name}”</source>
      <translation>Mit „{name}“ zusammenführen</translation>
    </message>
    <message>
      <source>Merge series…</source>
      <translation>Reihen zusammenführen…</translation>
    </message>
    <message>
      <source>Merge the participant with…</source>
      <translation>Beteiligten zusammenführen mit…</translation>
    </message>
    <message numerus="yes">
      <source>Merge {n} events</source>
      <translation>
        <numerusform>{n} Ereignis zusammenführen</numerusform>
        <numerusform>{n} Ereignisse zusammenführen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge {n} events into “{title}”</source>
      <translation>
        <numerusform>{n} Ereignis mit „{title}“ zusammenführen</numerusform>
        <numerusform>{n} Ereignisse zu „{title}“ zusammenführen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge {n} participants</source>
      <translation>
        <numerusform>{n} Beteiligten zusammenführen</numerusform>
        <numerusform>{n} Beteiligte zusammenführen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge {n} series</source>
      <translation>
        <numerusform>{n} Reihe zusammenführen</numerusform>
        <numerusform>{n} Reihen zusammenführen</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge “{name}” with…</source>
      <translation>„{name}“ zusammenführen mit…</translation>
    </message>
    <message>
      <source>Merge “{one}” into “{other}”</source>
      <translation>„{one}“ mit „{other}“ zusammenführen</translation>
    </message>
    <message>
      <source>Merged into “{title}”. {undo} parts them again.</source>
      <translation>Mit „{title}“ zusammengeführt. {undo} trennt sie wieder.</translation>
    </message>
    <message>
      <source>Merged “{one}” into “{other}”. {undo} takes it back.</source>
      <translation>„{one}“ mit „{other}“ zusammengeführt. {undo} nimmt es zurück.</translation>
    </message>
    <message>
      <source>Met, or took part together with</source>
      <translation>Traf oder war gemeinsam beteiligt mit</translation>
    </message>
    <message>
      <source>Mon</source>
      <translation>Mo</translation>
    </message>
    <message>
      <source>Mongolian</source>
      <translation>Mongolisch</translation>
    </message>
    <message>
      <source>More pixels are for PNG alone; SVG and PDF are sharp at every size.</source>
      <translation>Mehr Bildpunkte gibt es nur für PNG; SVG und PDF sind in jeder Größe scharf.</translation>
    </message>
    <message>
      <source>Moroccan Arabic</source>
      <translation>Marokkanisches Arabisch</translation>
    </message>
    <message>
      <source>Most events first</source>
      <translation>Meiste Ereignisse zuerst</translation>
    </message>
    <message>
      <source>Move and lengthen</source>
      <translation>Verschieben und verlängern</translation>
    </message>
    <message>
      <source>Move at once instead of gliding, in the timeline and the reader.</source>
      <translation>In Zeitachse und Lesebereich sofort springen statt gleiten.</translation>
    </message>
    <message>
      <source>Move lane</source>
      <translation>Spur verschieben</translation>
    </message>
    <message>
      <source>Move the event earlier, by the unit of the axis</source>
      <translation>Ereignis um die Einheit der Skala früher legen</translation>
    </message>
    <message>
      <source>Move the event later, by the unit of the axis</source>
      <translation>Ereignis um die Einheit der Skala später legen</translation>
    </message>
    <message>
      <source>Move the lane down</source>
      <translation>Spur nach unten verschieben</translation>
    </message>
    <message>
      <source>Move the lane up</source>
      <translation>Spur nach oben verschieben</translation>
    </message>
    <message>
      <source>Move “{title}”</source>
      <translation>„{title}“ verschieben</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of the new participant</source>
      <translation>Name des neuen Beteiligten</translation>
    </message>
    <message>
      <source>Name of the new series</source>
      <translation>Name der neuen Reihe</translation>
    </message>
    <message>
      <source>Name this participant earlier (Alt+↑)</source>
      <translation>Diesen Beteiligten früher nennen (Alt+↑)</translation>
    </message>
    <message>
      <source>Name this participant later (Alt+↓)</source>
      <translation>Diesen Beteiligten später nennen (Alt+↓)</translation>
    </message>
    <message>
      <source>Names are parted by</source>
      <translation>Namen sind getrennt durch</translation>
    </message>
    <message>
      <source>Narrow the time or the filter, or write a PDF on paper, which has as many pages as it needs.</source>
      <translation>Grenzen Sie Zeit oder Filter ein, oder schreiben Sie ein PDF auf Papier, das so viele Seiten hat, wie es braucht.</translation>
    </message>
    <message>
      <source>Narrow, about 55</source>
      <translation>Schmal, etwa 55</translation>
    </message>
    <message>
      <source>Nearest event in the lane above</source>
      <translation>Nächstes Ereignis in der Spur darüber</translation>
    </message>
    <message>
      <source>Nearest event in the lane below</source>
      <translation>Nächstes Ereignis in der Spur darunter</translation>
    </message>
    <message>
      <source>Nepali</source>
      <translation>Nepali</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New participant</source>
      <translation>Neuer Beteiligter</translation>
    </message>
    <message>
      <source>New participant “{name}”…</source>
      <translation>Neuer Beteiligter „{name}“…</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Neues Projekt</translation>
    </message>
    <message>
      <source>New project “{name}”, kept in {folder}.</source>
      <translation>Neues Projekt „{name}“, in {folder}.</translation>
    </message>
    <message>
      <source>New project “{name}”. Drop articles into the window, or press {add}.</source>
      <translation>Neues Projekt „{name}“. Legen Sie Artikel im Fenster ab, oder drücken Sie {add}.</translation>
    </message>
    <message>
      <source>New project…</source>
      <translation>Neues Projekt…</translation>
    </message>
    <message>
      <source>New series</source>
      <translation>Neue Reihe</translation>
    </message>
    <message>
      <source>New series “{name}”</source>
      <translation>Neue Reihe „{name}“</translation>
    </message>
    <message>
      <source>New series…</source>
      <translation>Neue Reihe…</translation>
    </message>
    <message>
      <source>New window</source>
      <translation>Neues Fenster</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next date phrase or name</source>
      <translation>Nächste Datumsangabe oder nächster Name</translation>
    </message>
    <message>
      <source>Next event</source>
      <translation>Nächstes Ereignis</translation>
    </message>
    <message>
      <source>Next event to review</source>
      <translation>Nächstes durchzusehendes Ereignis</translation>
    </message>
    <message>
      <source>Next hiatus</source>
      <translation>Nächste Pause</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <source>Next place (Enter)</source>
      <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
      <source>Next report of this event</source>
      <translation>Nächster Bericht dieses Ereignisses</translation>
    </message>
    <message>
      <source>No article tells of this event. It comes from {heading}:</source>
      <translation>Kein Artikel berichtet von diesem Ereignis. Es stammt aus {heading}:</translation>
    </message>
    <message>
      <source>No article was taken out. Take one out with File, Take the article out, or by its menu in the list of articles.</source>
      <translation>Kein Artikel wurde herausgenommen. Nehmen Sie einen mit Datei, Artikel herausnehmen, oder über sein Menü in der Artikelliste heraus.</translation>
    </message>
    <message>
      <source>No articles were found there: Hiatus reads text files (.txt) and tables of events (.csv, .tsv, .json, .ics)</source>
      <translation>Dort wurden keine Artikel gefunden: Hiatus liest Textdateien (.txt) und Ereignistabellen (.csv, .tsv, .json, .ics)</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>Noch keine Artikel</translation>
    </message>
    <message>
      <source>No column gives the events their titles. Choose the one that says what happened.</source>
      <translation>Keine Spalte gibt den Ereignissen ihre Titel. Wählen Sie die, die sagt, was geschah.</translation>
    </message>
    <message>
      <source>No command has these words or keys</source>
      <translation>Kein Befehl hat diese Wörter oder Tasten</translation>
    </message>
    <message>
      <source>No command has this name or these keys.</source>
      <translation>Kein Befehl hat diesen Namen oder diese Tasten.</translation>
    </message>
    <message>
      <source>No command, event or name has these letters</source>
      <translation>Kein Befehl, Ereignis oder Name hat diese Buchstaben</translation>
    </message>
    <message>
      <source>No country</source>
      <translation>Kein Land</translation>
    </message>
    <message>
      <source>No event came of itself. Choose the event that was planned.</source>
      <translation>Kein Ereignis geht aus sich selbst hervor. Wählen Sie das Ereignis, das geplant war.</translation>
    </message>
    <message>
      <source>No event is chosen. Choose the events that belong to another series.</source>
      <translation>Kein Ereignis ist gewählt. Wählen Sie die Ereignisse, die zu einer anderen Reihe gehören.</translation>
    </message>
    <message>
      <source>No event is dismissed. N dismisses the selected one; it is kept here and can be brought back.</source>
      <translation>Kein Ereignis ist verworfen. N verwirft das ausgewählte; es wird hier aufbewahrt und kann zurückgeholt werden.</translation>
    </message>
    <message>
      <source>No event is selected. Select one on the timeline or in the list.</source>
      <translation>Kein Ereignis ist ausgewählt. Wählen Sie eines auf der Zeitachse oder in der Liste.</translation>
    </message>
    <message>
      <source>No event is selected. Select one or more events first.</source>
      <translation>Kein Ereignis ist ausgewählt. Wählen Sie zuerst eines oder mehrere.</translation>
    </message>
    <message>
      <source>No event of “{name}” passes the filter. {clear} clears it.</source>
      <translation>Kein Ereignis von „{name}“ kommt durch den Filter. {clear} hebt ihn auf.</translation>
    </message>
    <message>
      <source>No event passes the filter</source>
      <translation>Kein Ereignis kommt durch den Filter</translation>
    </message>
    <message>
      <source>No event passes the filter. {clear} clears it.</source>
      <translation>Kein Ereignis kommt durch den Filter. {clear} hebt ihn auf.</translation>
    </message>
    <message>
      <source>No event selected</source>
      <translation>Kein Ereignis ausgewählt</translation>
    </message>
    <message>
      <source>No event tables are in this project. Add one like an article: a CSV, TSV or JSON file of events, a calendar, or the files of GDELT, ACLED and TimelineJS.</source>
      <translation>In diesem Projekt sind keine Ereignistabellen. Fügen Sie eine wie einen Artikel hinzu: eine CSV-, TSV- oder JSON-Datei mit Ereignissen, einen Kalender oder die Dateien von GDELT, ACLED und TimelineJS.</translation>
    </message>
    <message>
      <source>No event was found in the articles.
A word selected in the reader can be made one.</source>
      <translation>In den Artikeln wurde kein Ereignis gefunden.
Aus Wörtern, die im Lesebereich markiert sind, lässt sich eines machen.</translation>
    </message>
    <message>
      <source>No event was looked at before this one.</source>
      <translation>Vor diesem wurde kein Ereignis angesehen.</translation>
    </message>
    <message>
      <source>No event with a date.</source>
      <translation>Kein Ereignis mit Datum.</translation>
    </message>
    <message>
      <source>No filter is set: everything is shown.</source>
      <translation>Kein Filter ist gesetzt: alles wird gezeigt.</translation>
    </message>
    <message>
      <source>No ground, to be put on something else</source>
      <translation>Ohne Hintergrund, um es auf etwas anderes zu setzen</translation>
    </message>
    <message>
      <source>No lanes: all events together</source>
      <translation>Keine Spuren: alle Ereignisse zusammen</translation>
    </message>
    <message>
      <source>No longer there</source>
      <translation>Nicht mehr da</translation>
    </message>
    <message>
      <source>No longer there: {path}</source>
      <translation>Nicht mehr da: {path}</translation>
    </message>
    <message>
      <source>No name is chosen. Choose the names that mean somebody else.</source>
      <translation>Kein Name ist gewählt. Wählen Sie die Namen, die jemand anderen meinen.</translation>
    </message>
    <message>
      <source>No open disagreement of reports is on the card.</source>
      <translation>Auf der Karte ist kein offener Widerspruch von Berichten.</translation>
    </message>
    <message>
      <source>No other event was merged into this one.</source>
      <translation>Kein anderes Ereignis wurde mit diesem zusammengeführt.</translation>
    </message>
    <message>
      <source>No project is open, so there is no table to take out.</source>
      <translation>Kein Projekt ist offen, darum ist keine Tabelle herauszunehmen.</translation>
    </message>
    <message>
      <source>No project is open, so there is nothing to change. Open a project first.</source>
      <translation>Kein Projekt ist offen, darum ist nichts zu ändern. Öffnen Sie zuerst eines.</translation>
    </message>
    <message>
      <source>No project is open, so there is nowhere to put the articles. Open or make a project first.</source>
      <translation>Kein Projekt ist offen, darum können die Artikel nirgends hin. Öffnen Sie zuerst eines, oder legen Sie eines an.</translation>
    </message>
    <message>
      <source>No project is open. Open one, or start a new one.</source>
      <translation>Kein Projekt ist offen. Öffnen Sie eines, oder beginnen Sie ein neues.</translation>
    </message>
    <message>
      <source>No project is open. Open or make a project first.</source>
      <translation>Kein Projekt ist offen. Öffnen Sie zuerst eines, oder legen Sie eines an.</translation>
    </message>
    <message>
      <source>No project was opened yet</source>
      <translation>Noch wurde kein Projekt geöffnet</translation>
    </message>
    <message>
      <source>No report is chosen. Choose the reports that tell of something else.</source>
      <translation>Kein Bericht ist gewählt. Wählen Sie die Berichte, die von etwas anderem handeln.</translation>
    </message>
    <message>
      <source>No report of this event is shown, so there is none to take off.</source>
      <translation>Kein Bericht dieses Ereignisses wird gezeigt, darum ist keiner wegzunehmen.</translation>
    </message>
    <message>
      <source>No review is under way. Begin one with Review what was read.</source>
      <translation>Es läuft keine Durchsicht. Beginnen Sie eine mit „Gelesenes durchsehen“.</translation>
    </message>
    <message>
      <source>No row of “{name}” gave an event.</source>
      <translation>Keine Zeile von „{name}“ ergab ein Ereignis.</translation>
    </message>
    <message>
      <source>No series</source>
      <translation>Keine Reihe</translation>
    </message>
    <message>
      <source>No settled disagreement of reports is on the card.</source>
      <translation>Auf der Karte ist kein erledigter Widerspruch von Berichten.</translation>
    </message>
    <message>
      <source>No stretch without events is so much longer than the others that it could be folded.</source>
      <translation>Keine Strecke ohne Ereignisse ist so viel länger als die anderen, dass sie gefaltet werden könnte.</translation>
    </message>
    <message>
      <source>No text is selected in the reader. Select the words that report the event, with the mouse or Shift and arrows.</source>
      <translation>Im Lesebereich ist kein Text markiert. Markieren Sie die Wörter, die vom Ereignis berichten, mit der Maus oder mit Umschalt und Pfeilen.</translation>
    </message>
    <message>
      <source>No title</source>
      <translation>Kein Titel</translation>
    </message>
    <message>
      <source>No two reports tell of what is selected, so there is nothing to compare.</source>
      <translation>Zum Ausgewählten gibt es keine zwei Berichte, darum ist nichts zu vergleichen.</translation>
    </message>
    <message>
      <source>No words in the articles date it.</source>
      <translation>Keine Wörter in den Artikeln datieren es.</translation>
    </message>
    <message>
      <source>Nobody has a name with these letters.</source>
      <translation>Niemand hat einen Namen mit diesen Buchstaben.</translation>
    </message>
    <message>
      <source>Nobody is named yet. Type a name below.</source>
      <translation>Noch ist niemand genannt. Tippen Sie unten einen Namen.</translation>
    </message>
    <message numerus="yes">
      <source>None of the {n} events has a date.</source>
      <translation>
        <numerusform>Das eine Ereignis hat kein Datum.</numerusform>
        <numerusform>Keines der {n} Ereignisse hat ein Datum.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>None of the {n} events that pass the filter has a date.</source>
      <translation>
        <numerusform>Das eine Ereignis, das durch den Filter kommt, hat kein Datum.</numerusform>
        <numerusform>Keines der {n} Ereignisse, die durch den Filter kommen, hat ein Datum.</numerusform>
      </translation>
    </message>
    <message>
      <source>Northern Sami</source>
      <translation>Nordsamisch</translation>
    </message>
    <message>
      <source>Northern Sotho</source>
      <translation>Nord-Sotho</translation>
    </message>
    <message>
      <source>Norwegian</source>
      <translation>Norwegisch</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Nicht dasselbe</translation>
    </message>
    <message>
      <source>Not the same…</source>
      <translation>Nicht dasselbe…</translation>
    </message>
    <message>
      <source>Nothing found. Search looks in titles, places, names and the articles' text. {date} goes to a date, {filter} filters by time.</source>
      <translation>Nichts gefunden. Gesucht wird in Titeln, Orten, Namen und dem Text der Artikel. {date} geht zu einem Datum, {filter} filtert nach Zeit.</translation>
    </message>
    <message>
      <source>Nothing found. Try fewer or other words.</source>
      <translation>Nichts gefunden. Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
    <message>
      <source>Nothing in the article tells when it was published.</source>
      <translation>Nichts im Artikel sagt, wann er veröffentlicht wurde.</translation>
    </message>
    <message>
      <source>Nothing is searched for. Press {search} and type.</source>
      <translation>Es wird nach nichts gesucht. Drücken Sie {search} und tippen Sie.</translation>
    </message>
    <message>
      <source>Nothing of this event was changed, so all of it is as it was read.</source>
      <translation>An diesem Ereignis wurde nichts geändert, alles ist, wie es gelesen wurde.</translation>
    </message>
    <message>
      <source>Nothing of this passes the filter</source>
      <translation>Nichts davon kommt durch den Filter</translation>
    </message>
    <message>
      <source>Nothing that is shown changes: no date, status or series hangs on it.</source>
      <translation>Nichts Gezeigtes ändert sich: weder Datum noch Status noch Reihe hängt daran.</translation>
    </message>
    <message>
      <source>Nothing to go through yet</source>
      <translation>Noch nichts durchzugehen</translation>
    </message>
    <message>
      <source>Nothing to propose. Type to search.</source>
      <translation>Nichts vorzuschlagen. Tippen Sie, um zu suchen.</translation>
    </message>
    <message>
      <source>Nothing to read yet</source>
      <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
      <source>Nothing was changed in this project yet. What you change is listed here, and can be undone at any time.</source>
      <translation>In diesem Projekt wurde noch nichts geändert. Was Sie ändern, steht hier und kann jederzeit rückgängig gemacht werden.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Nothing was written: {name} was cancelled.</source>
      <translation>Nichts wurde geschrieben: {name} wurde abgebrochen.</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>Nov.</translation>
    </message>
    <message>
      <source>November</source>
      <translation>November</translation>
    </message>
    <message>
      <source>Numbers in dates are</source>
      <translation>Zahlen in Datumsangaben sind</translation>
    </message>
    <message>
      <source>Occitan</source>
      <translation>Okzitanisch</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>Okt.</translation>
    </message>
    <message>
      <source>October</source>
      <translation>Oktober</translation>
    </message>
    <message>
      <source>Odia</source>
      <translation>Odia</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Of all {rows} rows {good} become events and {bad} fail{kinds}. Line {line}: {reason}</source>
      <translation>Von allen {rows} Zeilen werden {good} Ereignisse und {bad} schlagen fehl{kinds}. Zeile {line}: {reason}</translation>
    </message>
    <message>
      <source>Of the first {rows} rows {good} become events and {bad} fail{kinds}. Line {line}: {reason}</source>
      <translation>Von den ersten {rows} Zeilen werden {good} Ereignisse und {bad} schlagen fehl{kinds}. Zeile {line}: {reason}</translation>
    </message>
    <message>
      <source>Office</source>
      <translation>Amt</translation>
    </message>
    <message>
      <source>One page as large as the picture</source>
      <translation>Eine Seite, so groß wie das Bild</translation>
    </message>
    <message>
      <source>One screen back</source>
      <translation>Einen Bildschirm zurück</translation>
    </message>
    <message>
      <source>One screen forward</source>
      <translation>Einen Bildschirm vor</translation>
    </message>
    <message>
      <source>Only certain dates</source>
      <translation>Nur sicher Datiertes</translation>
    </message>
    <message>
      <source>Only one event is selected. Select the events that are the same and merge them.</source>
      <translation>Nur ein Ereignis ist ausgewählt. Wählen Sie die Ereignisse, die dasselbe sind, und führen Sie sie zusammen.</translation>
    </message>
    <message>
      <source>Only one is selected. Select those that are the same and merge them.</source>
      <translation>Nur eines ist ausgewählt. Wählen Sie die, die dasselbe sind, und führen Sie sie zusammen.</translation>
    </message>
    <message>
      <source>Only rows that fail</source>
      <translation>Nur Zeilen, die fehlschlagen</translation>
    </message>
    <message>
      <source>Only the events the filter shows</source>
      <translation>Nur die Ereignisse, die der Filter zeigt</translation>
    </message>
    <message>
      <source>Only this</source>
      <translation>Nur dies</translation>
    </message>
    <message>
      <source>Only this participant</source>
      <translation>Nur dieser Beteiligte</translation>
    </message>
    <message>
      <source>Only uncertain dates</source>
      <translation>Nur unsicher Datiertes</translation>
    </message>
    <message>
      <source>Only what is in view</source>
      <translation>Nur was zu sehen ist</translation>
    </message>
    <message>
      <source>Only what it took part in</source>
      <translation>Nur woran es beteiligt war</translation>
    </message>
    <message>
      <source>Only who you want to see</source>
      <translation>Nur wen Sie sehen wollen</translation>
    </message>
    <message>
      <source>Open a recent project</source>
      <translation>Ein zuletzt benutztes Projekt öffnen</translation>
    </message>
    <message>
      <source>Open a recent project…</source>
      <translation>Zuletzt benutztes Projekt öffnen…</translation>
    </message>
    <message>
      <source>Open in reader</source>
      <translation>Im Lesebereich öffnen</translation>
    </message>
    <message>
      <source>Open project</source>
      <translation>Projekt öffnen</translation>
    </message>
    <message>
      <source>Open project in a new window</source>
      <translation>Projekt in neuem Fenster öffnen</translation>
    </message>
    <message>
      <source>Open project in a new window…</source>
      <translation>Projekt in neuem Fenster öffnen…</translation>
    </message>
    <message>
      <source>Open project…</source>
      <translation>Projekt öffnen…</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open what an image holds</source>
      <translation>Öffnen, was ein Bild enthält</translation>
    </message>
    <message>
      <source>Open what an image holds…</source>
      <translation>Öffnen, was ein Bild enthält…</translation>
    </message>
    <message>
      <source>Open “{name}”</source>
      <translation>„{name}“ öffnen</translation>
    </message>
    <message>
      <source>Opened lately</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Oromo</source>
      <translation>Oromo</translation>
    </message>
    <message>
      <source>Other events</source>
      <translation>Andere Ereignisse</translation>
    </message>
    <message>
      <source>Other meetings</source>
      <translation>Andere Treffen</translation>
    </message>
    <message>
      <source>Others are of “{name}”, so it stays a country. Give them another country first.</source>
      <translation>Andere gehören zu „{name}“, darum bleibt es ein Land. Geben Sie ihnen zuerst ein anderes Land.</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <source>PDF, pages that stay sharp</source>
      <translation>PDF, Seiten, die scharf bleiben</translation>
    </message>
    <message>
      <source>PNG, pixels</source>
      <translation>PNG, Bildpunkte</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>Vorige Seite</translation>
    </message>
    <message>
      <source>Page {number} could not be begun.</source>
      <translation>Seite {number} konnte nicht begonnen werden.</translation>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation>Seite {number} von {count}</translation>
    </message>
    <message>
      <source>Pan left</source>
      <translation>Nach links schieben</translation>
    </message>
    <message>
      <source>Pan right</source>
      <translation>Nach rechts schieben</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Paper is for PDF alone; the image has the width and height given.</source>
      <translation>Papier gibt es nur für PDF; das Bild hat die angegebene Breite und Höhe.</translation>
    </message>
    <message>
      <source>Paper lies</source>
      <translation>Papierlage</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Trennen</translation>
    </message>
    <message>
      <source>Part merged events</source>
      <translation>Zusammengeführte Ereignisse trennen</translation>
    </message>
    <message>
      <source>Parted from another</source>
      <translation>Von einem anderen getrennt</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>Beteiligte</translation>
    </message>
    <message>
      <source>Participants by country</source>
      <translation>Beteiligte nach Land</translation>
    </message>
    <message>
      <source>Participants that may be the same</source>
      <translation>Beteiligte, die dieselben sein können</translation>
    </message>
    <message>
      <source>Participants whose country the articles do not tell</source>
      <translation>Beteiligte, deren Land die Artikel nicht nennen</translation>
    </message>
    <message>
      <source>Participants, series and articles</source>
      <translation>Beteiligte, Reihen und Artikel</translation>
    </message>
    <message>
      <source>Pashto</source>
      <translation>Paschtu</translation>
    </message>
    <message>
      <source>People and series</source>
      <translation>Personen und Reihen</translation>
    </message>
    <message>
      <source>Persian</source>
      <translation>Persisch</translation>
    </message>
    <message>
      <source>PgDn</source>
      <translation>Bild ab</translation>
    </message>
    <message>
      <source>PgUp</source>
      <translation>Bild auf</translation>
    </message>
    <message>
      <source>Pick the event, or let it go</source>
      <translation>Ereignis wählen oder loslassen</translation>
    </message>
    <message>
      <source>Pick two events with {pick} to say that they are not the same.</source>
      <translation>Wählen Sie zwei Ereignisse mit {pick}, um zu sagen, dass sie nicht dasselbe sind.</translation>
    </message>
    <message>
      <source>Pin lane</source>
      <translation>Spur anheften</translation>
    </message>
    <message>
      <source>Pin the event card</source>
      <translation>Ereigniskarte anheften</translation>
    </message>
    <message>
      <source>Pin the lane to the top ({key})</source>
      <translation>Spur oben anheften ({key})</translation>
    </message>
    <message>
      <source>Pin the lane to the top, or let it go</source>
      <translation>Spur oben anheften oder lösen</translation>
    </message>
    <message>
      <source>Pixels per pixel</source>
      <translation>Bildpunkte je Pixel</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Plan and outcome</source>
      <translation>Plan und Ergebnis</translation>
    </message>
    <message>
      <source>Plans cancelled or postponed</source>
      <translation>Abgesagte oder verschobene Pläne</translation>
    </message>
    <message>
      <source>Plans still open</source>
      <translation>Noch offene Pläne</translation>
    </message>
    <message>
      <source>Plans whose time has passed, outcome not known</source>
      <translation>Pläne, deren Zeit vorbei ist, Ergebnis unbekannt</translation>
    </message>
    <message>
      <source>Please report it; the log has the details. Everything else goes on.</source>
      <translation>Bitte melden Sie es; das Protokoll hat die Einzelheiten. Alles andere geht weiter.</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>Polnisch</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Hochformat</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>Portugiesisch</translation>
    </message>
    <message>
      <source>Press the new keys</source>
      <translation>Drücken Sie die neuen Tasten</translation>
    </message>
    <message>
      <source>Press to show these years on the timeline</source>
      <translation>Drücken, um diese Jahre auf der Zeitachse zu zeigen</translation>
    </message>
    <message>
      <source>Press to show what it took part in.</source>
      <translation>Drücken, um zu zeigen, woran es beteiligt war.</translation>
    </message>
    <message>
      <source>Press {next} for the next event, {hiatus} for the next hiatus, or click one in the timeline.</source>
      <translation>Drücken Sie {next} für das nächste Ereignis, {hiatus} für die nächste Pause, oder klicken Sie eines in der Zeitachse an.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Preview of the image</source>
      <translation>Vorschau des Bildes</translation>
    </message>
    <message>
      <source>Previous date phrase or name</source>
      <translation>Vorige Datumsangabe oder voriger Name</translation>
    </message>
    <message>
      <source>Previous event</source>
      <translation>Voriges Ereignis</translation>
    </message>
    <message>
      <source>Previous hiatus</source>
      <translation>Vorige Pause</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Voriger Treffer</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Voriger Bereich</translation>
    </message>
    <message>
      <source>Previous place (Shift+Enter)</source>
      <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
      <source>Previous report of this event</source>
      <translation>Voriger Bericht dieses Ereignisses</translation>
    </message>
    <message>
      <source>Print, black on white</source>
      <translation>Druck, schwarz auf weiß</translation>
    </message>
    <message>
      <source>Printed.</source>
      <translation>Gedruckt.</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Drucker</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>Wird gedruckt</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <source>Publication date as read again</source>
      <translation>Veröffentlichungsdatum wie wieder gelesen</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Punjabi</source>
      <translation>Panjabi</translation>
    </message>
    <message>
      <source>Put all lanes back as they were</source>
      <translation>Alle Spuren zurücksetzen</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Zurücklegen</translation>
    </message>
    <message>
      <source>Put back what was read</source>
      <translation>Gelesenes wiederherstellen</translation>
    </message>
    <message>
      <source>Put back…</source>
      <translation>Zurücklegen…</translation>
    </message>
    <message>
      <source>Put into a series…</source>
      <translation>In eine Reihe aufnehmen…</translation>
    </message>
    <message>
      <source>Put into the series</source>
      <translation>In die Reihe aufnehmen</translation>
    </message>
    <message>
      <source>Put into “{name}”</source>
      <translation>In „{name}“ aufnehmen</translation>
    </message>
    <message>
      <source>Put lanes back</source>
      <translation>Spuren zurücksetzen</translation>
    </message>
    <message>
      <source>Put the picture on the clipboard, as pixels, as SVG and in words</source>
      <translation>Bild in die Zwischenablage legen, als Bildpunkte, als SVG und in Worten</translation>
    </message>
    <message numerus="yes">
      <source>Put {n} articles back</source>
      <translation>
        <numerusform>{n} Artikel zurücklegen</numerusform>
        <numerusform>{n} Artikel zurücklegen</numerusform>
      </translation>
    </message>
    <message>
      <source>Put “{one}” under {other}</source>
      <translation>„{one}“ unter {other} stellen</translation>
    </message>
    <message>
      <source>Quechua</source>
      <translation>Quechua</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Noch einmal lesen</translation>
    </message>
    <message>
      <source>Read all articles again</source>
      <translation>Alle Artikel noch einmal lesen</translation>
    </message>
    <message>
      <source>Read all articles again…</source>
      <translation>Alle Artikel noch einmal lesen…</translation>
    </message>
    <message>
      <source>Read in</source>
      <translation>Gelesen in</translation>
    </message>
    <message>
      <source>Read report {number} in the article</source>
      <translation>Bericht {number} im Artikel lesen</translation>
    </message>
    <message>
      <source>Read the article again</source>
      <translation>Den Artikel noch einmal lesen</translation>
    </message>
    <message>
      <source>Read together: {date}.</source>
      <translation>Zusammen gelesen: {date}.</translation>
    </message>
    <message>
      <source>Read where this is claimed: {text}</source>
      <translation>Lesen, wo dies behauptet wird: {text}</translation>
    </message>
    <message>
      <source>Read {name}</source>
      <translation>{name} gelesen</translation>
    </message>
    <message numerus="yes">
      <source>Read {n} articles again</source>
      <translation>
        <numerusform>{n} Artikel noch einmal lesen</numerusform>
        <numerusform>{n} Artikel noch einmal lesen</numerusform>
      </translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Lesebereich</translation>
    </message>
    <message>
      <source>Reader: clean text or as read</source>
      <translation>Lesebereich: sauberer Text oder wie gelesen</translation>
    </message>
    <message>
      <source>Reader: larger text</source>
      <translation>Lesebereich: größerer Text</translation>
    </message>
    <message>
      <source>Reader: smaller text</source>
      <translation>Lesebereich: kleinerer Text</translation>
    </message>
    <message>
      <source>Reader: text in its own size</source>
      <translation>Lesebereich: Text in eigener Größe</translation>
    </message>
    <message>
      <source>Reader: the next wider column</source>
      <translation>Lesebereich: nächstbreitere Spalte</translation>
    </message>
    <message>
      <source>Reader: two reports side by side</source>
      <translation>Lesebereich: zwei Berichte nebeneinander</translation>
    </message>
    <message>
      <source>Reading again was stopped. What was found before stands.</source>
      <translation>Das erneute Lesen wurde angehalten. Was vorher gefunden wurde, gilt weiter.</translation>
    </message>
    <message>
      <source>Reading the articles…</source>
      <translation>Artikel werden gelesen…</translation>
    </message>
    <message>
      <source>Reading the report</source>
      <translation>Bericht wird gelesen</translation>
    </message>
    <message>
      <source>Reading the selected words</source>
      <translation>Die markierten Wörter werden gelesen</translation>
    </message>
    <message numerus="yes">
      <source>Reading {n} articles again</source>
      <translation>
        <numerusform>{n} Artikel wird noch einmal gelesen</numerusform>
        <numerusform>{n} Artikel werden noch einmal gelesen</numerusform>
      </translation>
    </message>
    <message>
      <source>Ready mapping again</source>
      <translation>Wieder fertige Zuordnung</translation>
    </message>
    <message>
      <source>Real size: a pixel of the screen for one of the picture</source>
      <translation>Wirkliche Größe: ein Bildschirmpunkt je Bildpunkt</translation>
    </message>
    <message>
      <source>Recent projects</source>
      <translation>Zuletzt benutzte Projekte</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Redo: {what}</source>
      <translation>Wiederholen: {what}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove corrections that found nothing to stand on</source>
      <translation>Berichtigungen entfernen, die nichts fanden, worauf sie stehen können</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename series “{name}”</source>
      <translation>Reihe „{name}“ umbenennen</translation>
    </message>
    <message>
      <source>Rename the series</source>
      <translation>Reihe umbenennen</translation>
    </message>
    <message>
      <source>Rename the series…</source>
      <translation>Reihe umbenennen…</translation>
    </message>
    <message>
      <source>Rename “{name}”</source>
      <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Reopen a conflict</source>
      <translation>Widerspruch wieder öffnen</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Replace the file?</source>
      <translation>Datei ersetzen?</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Berichte</translation>
    </message>
    <message>
      <source>Reports differ: {says}</source>
      <translation>Berichte weichen ab: {says}</translation>
    </message>
    <message>
      <source>Reports that disagree</source>
      <translation>Berichte, die sich widersprechen</translation>
    </message>
    <message>
      <source>Reports that disagreed: settled, both are kept</source>
      <translation>Berichte, die sich widersprachen: erledigt, beide bleiben</translation>
    </message>
    <message>
      <source>Reports that disagreed: settled, one account stands</source>
      <translation>Berichte, die sich widersprachen: erledigt, eine Darstellung gilt</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Reset all keys</source>
      <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
      <source>Restore {n} events</source>
      <translation>
        <numerusform>{n} Ereignis wiederherstellen</numerusform>
        <numerusform>{n} Ereignisse wiederherstellen</numerusform>
      </translation>
    </message>
    <message>
      <source>Return and Shift+Return go from hit to hit, Esc leaves.</source>
      <translation>Eingabe und Umschalt+Eingabe gehen von Treffer zu Treffer, Esc verlässt.</translation>
    </message>
    <message>
      <source>Return opens the details; Space shows only what both took part in; Ctrl+Return shows the last of it.</source>
      <translation>Eingabe öffnet die Einzelheiten; Leertaste zeigt nur, woran beide beteiligt waren; Strg+Eingabe zeigt das letzte davon.</translation>
    </message>
    <message>
      <source>Return opens the details; Space shows what {name} took part in.</source>
      <translation>Eingabe öffnet die Einzelheiten; Leertaste zeigt, woran {name} beteiligt war.</translation>
    </message>
    <message>
      <source>Return shows the last event of it; Space shows this series, and nothing else.</source>
      <translation>Eingabe zeigt ihr letztes Ereignis; Leertaste zeigt nur diese Reihe.</translation>
    </message>
    <message>
      <source>Return shows where it stands.</source>
      <translation>Eingabe zeigt, wo es steht.</translation>
    </message>
    <message>
      <source>Return shows where it stands; again: the next place.</source>
      <translation>Eingabe zeigt, wo es steht; noch einmal: die nächste Stelle.</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <source>Review all events</source>
      <translation>Alle Ereignisse durchsehen</translation>
    </message>
    <message>
      <source>Review this article</source>
      <translation>Diesen Artikel durchsehen</translation>
    </message>
    <message>
      <source>Review this lane</source>
      <translation>Diese Spur durchsehen</translation>
    </message>
    <message>
      <source>Review uncertain and disputed events first</source>
      <translation>Unsichere und strittige Ereignisse zuerst durchsehen</translation>
    </message>
    <message>
      <source>Review what the filter shows</source>
      <translation>Durchsehen, was der Filter zeigt</translation>
    </message>
    <message>
      <source>Review what was read</source>
      <translation>Gelesenes durchsehen</translation>
    </message>
    <message>
      <source>Right-click, or the menu key, for its details.</source>
      <translation>Rechtsklick oder Menütaste für die Einzelheiten.</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Role in this event</source>
      <translation>Rolle in diesem Ereignis</translation>
    </message>
    <message>
      <source>Roles, as the articles give them</source>
      <translation>Rollen, wie die Artikel sie nennen</translation>
    </message>
    <message>
      <source>Romanian</source>
      <translation>Rumänisch</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>Runden</translation>
    </message>
    <message>
      <source>Rows of event tables</source>
      <translation>Zeilen von Ereignistabellen</translation>
    </message>
    <message>
      <source>Rows that failed</source>
      <translation>Zeilen, die fehlschlugen</translation>
    </message>
    <message>
      <source>Run a command, or go to an event, a name, a lane, a project</source>
      <translation>Befehl ausführen oder zu Ereignis, Name, Spur oder Projekt gehen</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>Russisch</translation>
    </message>
    <message>
      <source>SHARED_PARTS_LAST</source>
      <translation>SHARED_PARTS_LAST</translation>
    </message>
    <message>
      <source>SVG, text stays text</source>
      <translation>SVG, Text bleibt Text</translation>
    </message>
    <message>
      <source>Same as</source>
      <translation>Dasselbe wie</translation>
    </message>
    <message>
      <source>Same as…</source>
      <translation>Dasselbe wie…</translation>
    </message>
    <message>
      <source>Sanskrit</source>
      <translation>Sanskrit</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation>Sa</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <source>Save as JSON</source>
      <translation>Als JSON speichern</translation>
    </message>
    <message>
      <source>Save them as</source>
      <translation>Speichern als</translation>
    </message>
    <message>
      <source>Save, and start the program again with all that is open</source>
      <translation>Speichern und das Programm mit allem, was offen ist, neu starten</translation>
    </message>
    <message>
      <source>Scottish Gaelic</source>
      <translation>Schottisch-Gälisch</translation>
    </message>
    <message>
      <source>Scroll</source>
      <translation>Scrollen</translation>
    </message>
    <message>
      <source>Scroll the lanes</source>
      <translation>Durch die Spuren scrollen</translation>
    </message>
    <message>
      <source>Scroll the lanes a page down</source>
      <translation>Spuren eine Seite nach unten scrollen</translation>
    </message>
    <message>
      <source>Scroll the lanes a page up</source>
      <translation>Spuren eine Seite nach oben scrollen</translation>
    </message>
    <message>
      <source>Scroll the lanes down</source>
      <translation>Spuren nach unten scrollen</translation>
    </message>
    <message>
      <source>Scroll the lanes up</source>
      <translation>Spuren nach oben scrollen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search commands by name</source>
      <translation>Befehle nach Namen suchen</translation>
    </message>
    <message>
      <source>Search events</source>
      <translation>Ereignisse suchen</translation>
    </message>
    <message>
      <source>Search events, people and text</source>
      <translation>Ereignisse, Personen und Text suchen</translation>
    </message>
    <message>
      <source>Search events, people and text for “{words}”</source>
      <translation>Ereignisse, Personen und Text nach „{words}“ durchsuchen</translation>
    </message>
    <message>
      <source>Search the dismissed events</source>
      <translation>Die verworfenen Ereignisse durchsuchen</translation>
    </message>
    <message>
      <source>Select an event that an article tells of, or an article, first.</source>
      <translation>Wählen Sie zuerst ein Ereignis, von dem ein Artikel berichtet, oder einen Artikel.</translation>
    </message>
    <message>
      <source>Select an event that stands in a lane first: one with a date, which the filter lets through.</source>
      <translation>Wählen Sie zuerst ein Ereignis, das in einer Spur steht: eines mit Datum, das durch den Filter kommt.</translation>
    </message>
    <message>
      <source>Select an event with {next} or a click; its sentence shows here.</source>
      <translation>Wählen Sie ein Ereignis mit {next} oder einem Klick; sein Satz erscheint hier.</translation>
    </message>
    <message>
      <source>Select the event to measure from, then press the key again at the event to measure to.</source>
      <translation>Wählen Sie das Ereignis, von dem gemessen wird, und drücken Sie dann die Taste beim Ereignis, bis zu dem gemessen wird.</translation>
    </message>
    <message>
      <source>Select the first event</source>
      <translation>Erstes Ereignis auswählen</translation>
    </message>
    <message>
      <source>Selected words:  {add_selected}  add an event     {add}  report of the selected event</source>
      <translation>Markierte Wörter:  {add_selected}  Ereignis hinzufügen     {add}  Bericht des ausgewählten Ereignisses</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>Sep.</translation>
    </message>
    <message>
      <source>September</source>
      <translation>September</translation>
    </message>
    <message>
      <source>Serbian</source>
      <translation>Serbisch</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Reihen</translation>
    </message>
    <message>
      <source>Series with their rounds and hiatuses</source>
      <translation>Reihen mit ihren Runden und Pausen</translation>
    </message>
    <message>
      <source>Series: {name}</source>
      <translation>Reihe: {name}</translation>
    </message>
    <message>
      <source>Setting the footnotes</source>
      <translation>Fußnoten werden gesetzt</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>Settle a conflict</source>
      <translation>Widerspruch erledigen</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Umschalt</translation>
    </message>
    <message>
      <source>Shift+Tab goes back to the field or list before.</source>
      <translation>Umschalt+Tab geht zum vorigen Feld oder zur vorigen Liste.</translation>
    </message>
    <message>
      <source>Shona</source>
      <translation>Shona</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show events of {mode} the checked participants</source>
      <translation>Ereignisse zeigen: {mode} den angekreuzten Beteiligten</translation>
    </message>
    <message>
      <source>Show how this was found out</source>
      <translation>Zeigen, wie das gefunden wurde</translation>
    </message>
    <message>
      <source>Show only this</source>
      <translation>Nur dies zeigen</translation>
    </message>
    <message>
      <source>Show the first hints again</source>
      <translation>Die ersten Hinweise noch einmal zeigen</translation>
    </message>
    <message>
      <source>Show the last event</source>
      <translation>Letztes Ereignis zeigen</translation>
    </message>
    <message>
      <source>Show the place in the reader</source>
      <translation>Stelle im Lesebereich zeigen</translation>
    </message>
    <message>
      <source>Show the text as read ({key})</source>
      <translation>Text wie gelesen zeigen ({key})</translation>
    </message>
    <message>
      <source>Show the words this was read from</source>
      <translation>Wörter zeigen, aus denen dies gelesen wurde</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show this hiatus ({next}, {previous})</source>
      <translation>Diese Pause zeigen ({next}, {previous})</translation>
    </message>
    <message>
      <source>Show this series alone; again: everything</source>
      <translation>Nur diese Reihe zeigen; noch einmal: alles</translation>
    </message>
    <message>
      <source>Show where it stands</source>
      <translation>Zeigen, wo es steht</translation>
    </message>
    <message>
      <source>Show where this is claimed</source>
      <translation>Zeigen, wo dies behauptet wird</translation>
    </message>
    <message>
      <source>Sinhala</source>
      <translation>Singhalesisch</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>Slovak</source>
      <translation>Slowakisch</translation>
    </message>
    <message>
      <source>Slovene</source>
      <translation>Slowenisch</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <source>Somali</source>
      <translation>Somali</translation>
    </message>
    <message>
      <source>Sort lanes by first event</source>
      <translation>Spuren nach erstem Ereignis ordnen</translation>
    </message>
    <message>
      <source>Sort lanes by name</source>
      <translation>Spuren nach Namen ordnen</translation>
    </message>
    <message>
      <source>Sort lanes by number of events</source>
      <translation>Spuren nach Zahl der Ereignisse ordnen</translation>
    </message>
    <message>
      <source>Sort lanes by {order}</source>
      <translation>Spuren ordnen: {order}</translation>
    </message>
    <message>
      <source>Sort participants by name</source>
      <translation>Beteiligte nach Namen ordnen</translation>
    </message>
    <message>
      <source>Sort participants by number of events</source>
      <translation>Beteiligte nach Zahl der Ereignisse ordnen</translation>
    </message>
    <message>
      <source>Sort participants by when they were first seen</source>
      <translation>Beteiligte nach erstem Auftreten ordnen</translation>
    </message>
    <message>
      <source>Sort the list by this column, again: the other way</source>
      <translation>Liste nach dieser Spalte ordnen, noch einmal: andersherum</translation>
    </message>
    <message>
      <source>Sotho</source>
      <translation>Sotho</translation>
    </message>
    <message>
      <source>Source: {name}</source>
      <translation>Quelle: {name}</translation>
    </message>
    <message>
      <source>Sources disagree</source>
      <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>Spanisch</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>Split a name off the participant…</source>
      <translation>Namen vom Beteiligten abtrennen…</translation>
    </message>
    <message>
      <source>Split event</source>
      <translation>Ereignis teilen</translation>
    </message>
    <message>
      <source>Split event…</source>
      <translation>Ereignis teilen…</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>Abtrennen</translation>
    </message>
    <message>
      <source>Split rounds off</source>
      <translation>Runden abtrennen</translation>
    </message>
    <message>
      <source>Split rounds off…</source>
      <translation>Runden abtrennen…</translation>
    </message>
    <message>
      <source>Split the name off…</source>
      <translation>Namen abtrennen…</translation>
    </message>
    <message>
      <source>Split “{name}”</source>
      <translation>„{name}“ teilen</translation>
    </message>
    <message>
      <source>Split “{title}”</source>
      <translation>„{title}“ teilen</translation>
    </message>
    <message>
      <source>Stands for</source>
      <translation>Steht für</translation>
    </message>
    <message>
      <source>Start again</source>
      <translation>Neu starten</translation>
    </message>
    <message>
      <source>Start again now</source>
      <translation>Jetzt neu starten</translation>
    </message>
    <message>
      <source>Start again now?</source>
      <translation>Jetzt neu starten?</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Status: {name}</source>
      <translation>Status: {name}</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Steps are still being undone or done again. Wait until that is done, or stop it, and try again.</source>
      <translation>Es werden noch Schritte rückgängig gemacht oder wiederholt. Warten Sie, bis das fertig ist, oder halten Sie es an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Steps that can be undone</source>
      <translation>Schritte, die rückgängig gemacht werden können</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Storing {name}</source>
      <translation>{name} wird gespeichert</translation>
    </message>
    <message>
      <source>Stretch of time</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>So</translation>
    </message>
    <message>
      <source>Swahili</source>
      <translation>Swahili</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>Schwedisch</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Tab goes to the next field or list.</source>
      <translation>Tab geht zum nächsten Feld oder zur nächsten Liste.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Tajik</source>
      <translation>Tadschikisch</translation>
    </message>
    <message>
      <source>Take a report off “{title}”</source>
      <translation>„{title}“ einen Bericht wegnehmen</translation>
    </message>
    <message>
      <source>Take back all changes of the event</source>
      <translation>Alle Änderungen am Ereignis zurücknehmen</translation>
    </message>
    <message>
      <source>Take it from there</source>
      <translation>Von dort übernehmen</translation>
    </message>
    <message>
      <source>Take it off the list</source>
      <translation>Von der Liste nehmen</translation>
    </message>
    <message>
      <source>Take it out again</source>
      <translation>Wieder herausnehmen</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>Take out of its series</source>
      <translation>Aus seiner Reihe nehmen</translation>
    </message>
    <message>
      <source>Take out of the filter: {words}</source>
      <translation>Aus dem Filter nehmen: {words}</translation>
    </message>
    <message>
      <source>Take the article out…</source>
      <translation>Artikel herausnehmen…</translation>
    </message>
    <message>
      <source>Take the correction back</source>
      <translation>Berichtigung zurücknehmen</translation>
    </message>
    <message>
      <source>Take the correction back, so that what was read stands again</source>
      <translation>Berichtigung zurücknehmen, sodass das Gelesene wieder gilt</translation>
    </message>
    <message>
      <source>Take the event's review back</source>
      <translation>Durchsicht des Ereignisses zurücknehmen</translation>
    </message>
    <message>
      <source>Take the table out</source>
      <translation>Tabelle herausnehmen</translation>
    </message>
    <message>
      <source>Take them out again</source>
      <translation>Wieder herausnehmen</translation>
    </message>
    <message>
      <source>Take this key away</source>
      <translation>Diese Taste wegnehmen</translation>
    </message>
    <message>
      <source>Take this participant out of the event (Del)</source>
      <translation>Diesen Beteiligten aus dem Ereignis nehmen (Entf)</translation>
    </message>
    <message>
      <source>Take this report off the event</source>
      <translation>Diesen Bericht vom Ereignis nehmen</translation>
    </message>
    <message>
      <source>Take those off that are gone</source>
      <translation>Verschwundene von der Liste nehmen</translation>
    </message>
    <message>
      <source>Take {keys} away from “{command}”</source>
      <translation>„{command}“ die Tasten {keys} wegnehmen</translation>
    </message>
    <message numerus="yes">
      <source>Take {n} articles out</source>
      <translation>
        <numerusform>{n} Artikel herausnehmen</numerusform>
        <numerusform>{n} Artikel herausnehmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take {n} event tables out</source>
      <translation>
        <numerusform>{n} Ereignistabelle herausnehmen</numerusform>
        <numerusform>{n} Ereignistabellen herausnehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken together this is {sure}.</source>
      <translation>Zusammengenommen ist das {sure}.</translation>
    </message>
    <message>
      <source>Takes part together with</source>
      <translation>Ist gemeinsam beteiligt mit</translation>
    </message>
    <message>
      <source>Taking out events</source>
      <translation>Ereignisse werden herausgenommen</translation>
    </message>
    <message>
      <source>Taking out {names}</source>
      <translation>{names} wird herausgenommen</translation>
    </message>
    <message>
      <source>Tamil</source>
      <translation>Tamil</translation>
    </message>
    <message>
      <source>Tatar</source>
      <translation>Tatarisch</translation>
    </message>
    <message>
      <source>Telling the languages of the articles</source>
      <translation>Sprachen der Artikel werden bestimmt</translation>
    </message>
    <message>
      <source>Telugu</source>
      <translation>Telugu</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>Thailändisch</translation>
    </message>
    <message>
      <source>That one</source>
      <translation>Jener</translation>
    </message>
    <message>
      <source>The article says so itself.</source>
      <translation>Der Artikel sagt es selbst.</translation>
    </message>
    <message>
      <source>The article “{name}”</source>
      <translation>Der Artikel „{name}“</translation>
    </message>
    <message>
      <source>The bounds of the date are out of order: {said}.</source>
      <translation>Die Grenzen des Datums stehen in der falschen Reihenfolge: {said}.</translation>
    </message>
    <message>
      <source>The card stays while the selection moves on.  Press to let it follow.</source>
      <translation>Die Karte bleibt, während die Auswahl weitergeht.  Drücken, damit sie folgt.</translation>
    </message>
    <message numerus="yes">
      <source>The data do not go along: more than {n} events.</source>
      <translation>
        <numerusform>Die Daten gehen nicht mit: mehr als {n} Ereignis.</numerusform>
        <numerusform>Die Daten gehen nicht mit: mehr als {n} Ereignisse.</numerusform>
      </translation>
    </message>
    <message>
      <source>The data shown go along</source>
      <translation>Die gezeigten Daten gehen mit</translation>
    </message>
    <message>
      <source>The date is not understood. Write it in another way, or leave it empty.</source>
      <translation>Das Datum wird nicht verstanden. Schreiben Sie es anders, oder lassen Sie es leer.</translation>
    </message>
    <message>
      <source>The dates of this table can be read in two ways. Choose which number is the day.</source>
      <translation>Die Datumsangaben dieser Tabelle lassen sich auf zwei Arten lesen. Wählen Sie, welche Zahl der Tag ist.</translation>
    </message>
    <message>
      <source>The dates of “{name}” can be read day first or month first (as in 5/2/2023); they were read day first. If that is wrong, take the table out and put it in again with the month first.</source>
      <translation>Die Datumsangaben von „{name}“ lassen sich mit dem Tag oder dem Monat zuerst lesen (wie in 5/2/2023); sie wurden mit dem Tag zuerst gelesen. Wenn das falsch ist, nehmen Sie die Tabelle heraus und fügen Sie sie mit dem Monat zuerst wieder hinzu.</translation>
    </message>
    <message>
      <source>The dates were changed by hand, so this is to be checked anew. As read: {says}</source>
      <translation>Die Datierung wurde von Hand geändert, darum ist dies neu zu prüfen. Wie gelesen: {says}</translation>
    </message>
    <message>
      <source>The document could not be begun: is there room on the disk, or is the printer there?</source>
      <translation>Das Dokument konnte nicht begonnen werden: ist Platz auf der Platte, ist der Drucker da?</translation>
    </message>
    <message>
      <source>The event was added. The filter hides it: {clear} clears the filter.</source>
      <translation>Das Ereignis wurde hinzugefügt. Der Filter verbirgt es: {clear} hebt den Filter auf.</translation>
    </message>
    <message>
      <source>The events beside each other</source>
      <translation>Die Ereignisse nebeneinander</translation>
    </message>
    <message>
      <source>The events have changed meanwhile. Choose again.</source>
      <translation>Die Ereignisse haben sich inzwischen geändert. Wählen Sie noch einmal.</translation>
    </message>
    <message>
      <source>The events that pass the filter. Up and Down go from one to the next, Return opens it to read.</source>
      <translation>Die Ereignisse, die durch den Filter kommen. Auf und Ab gehen von einem zum nächsten, Eingabe öffnet es zum Lesen.</translation>
    </message>
    <message>
      <source>The file cannot have this name: {why}. Choose another one.</source>
      <translation>Die Datei kann diesen Namen nicht haben: {why}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>The file will hold the picture alone.</source>
      <translation>Die Datei wird nur das Bild enthalten.</translation>
    </message>
    <message>
      <source>The first day to be shown is after the last one.</source>
      <translation>Der erste Tag, der gezeigt werden soll, liegt nach dem letzten.</translation>
    </message>
    <message>
      <source>The first {n} are shown.</source>
      <translation>Die ersten {n} werden gezeigt.</translation>
    </message>
    <message>
      <source>The first {rows} rows become events.</source>
      <translation>Die ersten {rows} Zeilen werden Ereignisse.</translation>
    </message>
    <message>
      <source>The first {shown} of {total}</source>
      <translation>Die ersten {shown} von {total}</translation>
    </message>
    <message>
      <source>The folder could not be opened: {folder}. Look whether it is still there, and open it with your file manager.</source>
      <translation>Der Ordner konnte nicht geöffnet werden: {folder}. Sehen Sie nach, ob er noch da ist, und öffnen Sie ihn mit Ihrer Dateiverwaltung.</translation>
    </message>
    <message>
      <source>The folder “{name}” may not be opened: permission is denied. Allow it, or copy the articles.</source>
      <translation>Der Ordner „{name}“ darf nicht geöffnet werden: keine Berechtigung. Erlauben Sie es, oder kopieren Sie die Artikel.</translation>
    </message>
    <message>
      <source>The header of “{name}” cannot be read. {says}</source>
      <translation>Die Kopfzeile von „{name}“ kann nicht gelesen werden. {says}</translation>
    </message>
    <message>
      <source>The hints come as soon as all articles are read.</source>
      <translation>Die Hinweise kommen, sobald alle Artikel gelesen sind.</translation>
    </message>
    <message>
      <source>The image is on the clipboard: as pixels, as SVG and in words.</source>
      <translation>Das Bild ist in der Zwischenablage: als Bildpunkte, als SVG und in Worten.</translation>
    </message>
    <message numerus="yes">
      <source>The image is too low for all lanes: {n} events are in lanes that are cut off.</source>
      <translation>
        <numerusform>Das Bild ist zu niedrig für alle Spuren: {n} Ereignis ist in abgeschnittenen Spuren.</numerusform>
        <numerusform>Das Bild ist zu niedrig für alle Spuren: {n} Ereignisse sind in abgeschnittenen Spuren.</numerusform>
      </translation>
    </message>
    <message>
      <source>The image would be {size}; at most {most} a side can be written.</source>
      <translation>Das Bild wäre {size} groß; höchstens {most} je Seite können geschrieben werden.</translation>
    </message>
    <message>
      <source>The lane “{name}”</source>
      <translation>Die Spur „{name}“</translation>
    </message>
    <message>
      <source>The language of menus and messages; articles stay as they are.</source>
      <translation>Die Sprache der Menüs und Meldungen; Artikel bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>The list in order of time has them last.</source>
      <translation>Die zeitlich geordnete Liste hat sie zuletzt.</translation>
    </message>
    <message>
      <source>The longest a line of an article gets, in letters; the pane may be narrower.</source>
      <translation>Wie lang eine Zeile eines Artikels höchstens wird, in Buchstaben; der Bereich kann schmaler sein.</translation>
    </message>
    <message>
      <source>The mapping has no "columns": {"name of a column": "what it stands for"}.</source>
      <translation>Die Zuordnung hat kein "columns": {"name of a column": "what it stands for"}.</translation>
    </message>
    <message>
      <source>The mapping is not JSON: {error}.</source>
      <translation>Die Zuordnung ist kein JSON: {error}.</translation>
    </message>
    <message>
      <source>The mapping names the column “{lost}”, which the table does not have. Its columns are {header}.</source>
      <translation>Die Zuordnung nennt die Spalte „{lost}“, die die Tabelle nicht hat. Ihre Spalten sind {header}.</translation>
    </message>
    <message>
      <source>The mapping says {value} for “{name}”, which must be a text.</source>
      <translation>Die Zuordnung sagt {value} für „{name}“, was ein Text sein muss.</translation>
    </message>
    <message>
      <source>The mapping says “{value}” for the {what}; it may be {known}.</source>
      <translation>Die Zuordnung sagt „{value}“ für „{what}“; möglich ist {known}.</translation>
    </message>
    <message>
      <source>The page is too small for a timeline: choose larger paper, smaller margins or smaller text.</source>
      <translation>Die Seite ist zu klein für eine Zeitachse: wählen Sie größeres Papier, schmalere Ränder oder kleineren Text.</translation>
    </message>
    <message>
      <source>The picked events</source>
      <translation>Die gewählten Ereignisse</translation>
    </message>
    <message>
      <source>The printer has paper of {size}. Choose one of {known}.</source>
      <translation>Der Drucker hat Papier der Größe {size}. Wählen Sie eine von {known}.</translation>
    </message>
    <message>
      <source>The process that read “{name}” ended abruptly; reading it again</source>
      <translation>Der Prozess, der „{name}“ las, endete plötzlich; es wird noch einmal gelesen</translation>
    </message>
    <message>
      <source>The project could not be made</source>
      <translation>Das Projekt konnte nicht angelegt werden</translation>
    </message>
    <message>
      <source>The project could not be opened</source>
      <translation>Das Projekt konnte nicht geöffnet werden</translation>
    </message>
    <message>
      <source>The project has changed since this was worked out. Look at what changes once more.</source>
      <translation>Das Projekt hat sich geändert, seit dies ausgerechnet wurde. Sehen Sie noch einmal an, was sich ändert.</translation>
    </message>
    <message>
      <source>The project is write-protected, or none is open: nothing can be changed.</source>
      <translation>Das Projekt ist schreibgeschützt, oder es ist keines offen: nichts kann geändert werden.</translation>
    </message>
    <message>
      <source>The project open last is no longer there: {path}. Open another one or start a new one.</source>
      <translation>Das zuletzt geöffnete Projekt ist nicht mehr da: {path}. Öffnen Sie ein anderes, oder beginnen Sie ein neues.</translation>
    </message>
    <message>
      <source>The project was brought up to date. As it was before, it is kept as “{name}”.</source>
      <translation>Das Projekt wurde aktualisiert. Wie es vorher war, ist es als „{name}“ aufbewahrt.</translation>
    </message>
    <message>
      <source>The report was taken off “{title}”. {undo} puts it back.</source>
      <translation>Der Bericht wurde von „{title}“ weggenommen. {undo} bringt ihn zurück.</translation>
    </message>
    <message>
      <source>The reports of “{title}” no longer disagree on this.</source>
      <translation>Die Berichte von „{title}“ widersprechen sich darin nicht mehr.</translation>
    </message>
    <message>
      <source>The row becomes an event.</source>
      <translation>Die Zeile wird ein Ereignis.</translation>
    </message>
    <message>
      <source>The row ends (“{says}”) but does not begin. Fill in its start, or leave the end empty.</source>
      <translation>Die Zeile endet („{says}“), aber beginnt nicht. Füllen Sie ihren Beginn aus, oder lassen Sie das Ende leer.</translation>
    </message>
    <message>
      <source>The row ends (“{words}”) before it begins (“{words2}”). Put the earlier date first.</source>
      <translation>Die Zeile endet („{words}“), bevor sie beginnt („{words2}“). Setzen Sie das frühere Datum zuerst.</translation>
    </message>
    <message>
      <source>The row gives bounds of a date, but not the first and the last possible day. Fill in both.</source>
      <translation>Die Zeile gibt Grenzen eines Datums, aber nicht den ersten und letzten möglichen Tag. Füllen Sie beide aus.</translation>
    </message>
    <message>
      <source>The row has a month or a day (“{value}”) but no year. Fill in the year.</source>
      <translation>Die Zeile hat Monat oder Tag („{value}“), aber kein Jahr. Füllen Sie das Jahr aus.</translation>
    </message>
    <message>
      <source>The row has no title: {names} is empty. Fill it in, or choose another column for the title.</source>
      <translation>Die Zeile hat keinen Titel: {names} ist leer. Füllen Sie es aus, oder wählen Sie eine andere Spalte für den Titel.</translation>
    </message>
    <message>
      <source>The row is longer than {line_limit} characters. Look whether its line breaks are right.</source>
      <translation>Die Zeile ist länger als {line_limit} Zeichen. Prüfen Sie ihre Zeilenumbrüche.</translation>
    </message>
    <message>
      <source>The same goes for {files} with these columns.</source>
      <translation>Dasselbe gilt für {files} mit diesen Spalten.</translation>
    </message>
    <message>
      <source>The selected event</source>
      <translation>Das ausgewählte Ereignis</translation>
    </message>
    <message>
      <source>The settings in {path} cannot be read ({why}), so they begin anew.</source>
      <translation>Die Einstellungen in {path} können nicht gelesen werden ({why}) und beginnen deshalb von vorn.</translation>
    </message>
    <message>
      <source>The settings were damaged, so they begin anew. As they were they are kept in {path}.</source>
      <translation>Die Einstellungen waren beschädigt und beginnen deshalb von vorn. So, wie sie waren, liegen sie in {path}.</translation>
    </message>
    <message>
      <source>The step “{name}” was passed over: what was kept of it is damaged. Everything else is as it was.</source>
      <translation>Der Schritt „{name}“ wurde übergangen: was davon aufbewahrt war, ist beschädigt. Alles andere ist, wie es war.</translation>
    </message>
    <message>
      <source>The step “{name}” was passed over: {why} Everything else is as it was.</source>
      <translation>Der Schritt „{name}“ wurde übergangen: {why} Alles andere ist, wie es war.</translation>
    </message>
    <message>
      <source>The table holds no rows.</source>
      <translation>Die Tabelle enthält keine Zeilen.</translation>
    </message>
    <message>
      <source>The text exactly as it was read, with all that is folded ({key})</source>
      <translation>Der Text genau wie gelesen, mit allem, was gefaltet ist ({key})</translation>
    </message>
    <message>
      <source>The text of the article, to be read and copied</source>
      <translation>Der Text des Artikels zum Lesen und Kopieren</translation>
    </message>
    <message>
      <source>The timeline appears when all articles are searched for events.
Where that was stopped: File, Go on reading articles.</source>
      <translation>Die Zeitachse erscheint, wenn alle Artikel nach Ereignissen durchsucht sind.
Wurde das angehalten: Datei, Artikel weiterlesen.</translation>
    </message>
    <message>
      <source>The whole span: bars of events above, of published articles below. Left and Right move the visible window, Up and Down widen and narrow it.</source>
      <translation>Die ganze Spanne: oben Balken der Ereignisse, unten der veröffentlichten Artikel. Links und Rechts bewegen das sichtbare Fenster, Auf und Ab verbreitern und verschmälern es.</translation>
    </message>
    <message>
      <source>The whole timeline</source>
      <translation>Die ganze Zeitachse</translation>
    </message>
    <message numerus="yes">
      <source>The {n} picked events are put into it.</source>
      <translation>
        <numerusform>Das eine gewählte Ereignis kommt hinein.</numerusform>
        <numerusform>Die {n} gewählten Ereignisse kommen hinein.</numerusform>
      </translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>Theme: as the system</source>
      <translation>Farbschema: wie das System</translation>
    </message>
    <message>
      <source>Theme: dark</source>
      <translation>Farbschema: dunkel</translation>
    </message>
    <message>
      <source>Theme: high contrast, dark</source>
      <translation>Farbschema: hoher Kontrast, dunkel</translation>
    </message>
    <message>
      <source>Theme: high contrast, light</source>
      <translation>Farbschema: hoher Kontrast, hell</translation>
    </message>
    <message>
      <source>Theme: light</source>
      <translation>Farbschema: hell</translation>
    </message>
    <message>
      <source>There are no articles and no events yet. Add some first.</source>
      <translation>Noch gibt es keine Artikel und keine Ereignisse. Fügen Sie zuerst welche hinzu.</translation>
    </message>
    <message>
      <source>There is no article in the reader to cite from. Select an event or an article first.</source>
      <translation>Im Lesebereich ist kein Artikel, aus dem zitiert werden könnte. Wählen Sie zuerst ein Ereignis oder einen Artikel.</translation>
    </message>
    <message>
      <source>There is no article in the reader. Select an event or an article first.</source>
      <translation>Im Lesebereich ist kein Artikel. Wählen Sie zuerst ein Ereignis oder einen Artikel.</translation>
    </message>
    <message>
      <source>There is no event in it.</source>
      <translation>Darin ist kein Ereignis.</translation>
    </message>
    <message>
      <source>There is no event table in the project.</source>
      <translation>Im Projekt ist keine Ereignistabelle.</translation>
    </message>
    <message>
      <source>There is no event to review here.</source>
      <translation>Hier ist kein Ereignis durchzusehen.</translation>
    </message>
    <message>
      <source>There is no folder “{folder}”. Choose another one.</source>
      <translation>Es gibt keinen Ordner „{folder}“. Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>There is no project “{name}” in {parent}. Choose another file, or make a new project.</source>
      <translation>In {parent} gibt es kein Projekt „{name}“. Wählen Sie eine andere Datei, oder legen Sie ein neues Projekt an.</translation>
    </message>
    <message>
      <source>There is no room left on the disk for “{name}”, so this was not saved. What was saved before stands. Free some space and try again. ({path})</source>
      <translation>Auf der Platte ist kein Platz mehr für „{name}“, darum wurde dies nicht gespeichert. Was vorher gespeichert wurde, bleibt. Schaffen Sie Platz, und versuchen Sie es noch einmal. ({path})</translation>
    </message>
    <message>
      <source>There is no room left on the disk for “{name}”. Free some space and try again. ({path})</source>
      <translation>Auf der Platte ist kein Platz mehr für „{name}“. Schaffen Sie Platz, und versuchen Sie es noch einmal. ({path})</translation>
    </message>
    <message>
      <source>There is not enough memory for an image of {width} by {height} pixels.</source>
      <translation>Für ein Bild von {width} mal {height} Pixeln ist nicht genug Speicher da.</translation>
    </message>
    <message>
      <source>There is not enough memory to write the image.</source>
      <translation>Zum Schreiben des Bildes ist nicht genug Speicher da.</translation>
    </message>
    <message>
      <source>There is nothing to do again.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>These articles come with Hiatus. Drop your own here, or press {new} for a project of your own. {help} shows all keys.</source>
      <translation>Diese Artikel gehören zu Hiatus. Legen Sie eigene hier ab, oder drücken Sie {new} für ein eigenes Projekt. {help} zeigt alle Tasten.</translation>
    </message>
    <message>
      <source>They become one event with the reports of all. Title, date and the rest are those of the one that leads; what the reports disagree on is kept with it.</source>
      <translation>Sie werden ein Ereignis mit den Berichten aller. Titel, Datum und das Übrige sind die des führenden; worin die Berichte sich widersprechen, bleibt dabei.</translation>
    </message>
    <message>
      <source>They do not go along: there are too many events.</source>
      <translation>Sie gehen nicht mit: es sind zu viele Ereignisse.</translation>
    </message>
    <message>
      <source>They stand nowhere on the timeline.</source>
      <translation>Sie stehen nirgends auf der Zeitachse.</translation>
    </message>
    <message>
      <source>This article holds no words, so no events were taken from it.</source>
      <translation>Dieser Artikel enthält keine Wörter, darum wurden ihm keine Ereignisse entnommen.</translation>
    </message>
    <message>
      <source>This article is in {language}; Hiatus reads English, so no events were taken from it.</source>
      <translation>Dieser Artikel ist nicht auf Englisch ({language}); Hiatus liest Englisch, darum wurden ihm keine Ereignisse entnommen.</translation>
    </message>
    <message>
      <source>This is one and the same event. Choose two events to tell apart.</source>
      <translation>Das ist ein und dasselbe Ereignis. Wählen Sie zwei Ereignisse, die unterschieden werden sollen.</translation>
    </message>
    <message>
      <source>This is the only report of “{title}”. Dismiss the event if it did not happen.</source>
      <translation>Das ist der einzige Bericht von „{title}“. Verwerfen Sie das Ereignis, wenn es nicht geschah.</translation>
    </message>
    <message>
      <source>This one</source>
      <translation>Dieser</translation>
    </message>
    <message>
      <source>This project cannot be changed: it is open for reading only.</source>
      <translation>Dieses Projekt kann nicht geändert werden: es ist nur zum Lesen offen.</translation>
    </message>
    <message>
      <source>Those picked in the event list</source>
      <translation>Die in der Ereignisliste gewählten</translation>
    </message>
    <message>
      <source>Those seen first first.  Press for another order.</source>
      <translation>Zuerst gesehene zuerst.  Drücken für eine andere Ordnung.</translation>
    </message>
    <message>
      <source>Those with most events first.  Press for another order.</source>
      <translation>Die mit den meisten Ereignissen zuerst.  Drücken für eine andere Ordnung.</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation>Do</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Time: {date}</source>
      <translation>Zeit: {date}</translation>
    </message>
    <message>
      <source>Time: {days}</source>
      <translation>Zeit: {days}</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitachse</translation>
    </message>
    <message>
      <source>TimelineJS</source>
      <translation>TimelineJS</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Title of the new event</source>
      <translation>Titel des neuen Ereignisses</translation>
    </message>
    <message>
      <source>Told by</source>
      <translation>Berichtet von</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation>Di</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>Türkisch</translation>
    </message>
    <message>
      <source>Turkmen</source>
      <translation>Turkmenisch</translation>
    </message>
    <message>
      <source>Two reports of {title}</source>
      <translation>Zwei Berichte von {title}</translation>
    </message>
    <message>
      <source>Type a few letters; Up and Down choose, Return runs or shows it.</source>
      <translation>Tippen Sie ein paar Buchstaben; Auf und Ab wählen, Eingabe führt es aus oder zeigt es.</translation>
    </message>
    <message>
      <source>Type the stretch of time to be shown.</source>
      <translation>Tippen Sie den Zeitraum ein, der gezeigt werden soll.</translation>
    </message>
    <message>
      <source>Type to find; names are found without their spaces.
Up and Down move, {toggle} checks, {only} shows it alone and goes back, {details} opens its details.</source>
      <translation>Tippen zum Finden; Namen werden ohne ihre Leerzeichen gefunden.
Auf und Ab bewegen, {toggle} kreuzt an, {only} zeigt allein und geht zurück, {details} öffnet die Einzelheiten.</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>Ukrainisch</translation>
    </message>
    <message>
      <source>Undated</source>
      <translation>Ohne Datum</translation>
    </message>
    <message>
      <source>Undated. Write for example {examples}.</source>
      <translation>Ohne Datum. Schreiben Sie zum Beispiel {examples}.</translation>
    </message>
    <message>
      <source>Understood: {date}</source>
      <translation>Verstanden: {date}</translation>
    </message>
    <message>
      <source>Understood: {words}</source>
      <translation>Verstanden: {words}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo all changes to event</source>
      <translation>Alle Änderungen am Ereignis rückgängig machen</translation>
    </message>
    <message>
      <source>Undo merging events</source>
      <translation>Zusammenführen der Ereignisse aufheben</translation>
    </message>
    <message>
      <source>Undo merging participants</source>
      <translation>Zusammenführen der Beteiligten aufheben</translation>
    </message>
    <message>
      <source>Undo merging series</source>
      <translation>Zusammenführen der Reihen aufheben</translation>
    </message>
    <message>
      <source>Undo: {what}</source>
      <translation>Rückgängig: {what}</translation>
    </message>
    <message>
      <source>Undoing</source>
      <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
      <source>Unpin lane</source>
      <translation>Spur lösen</translation>
    </message>
    <message>
      <source>Up and Down go from one to the next, Left and Right fold, Space checks, Return shows more.</source>
      <translation>Auf und Ab gehen von einem zum nächsten, Links und Rechts klappen zu und auf, Leertaste kreuzt an, Eingabe zeigt mehr.</translation>
    </message>
    <message>
      <source>Up and Down go from one to the next, Return opens it to read; on a head it folds the part.</source>
      <translation>Auf und Ab gehen von einem zum nächsten, die Eingabetaste öffnet ihn zum Lesen; auf einer Überschrift klappt sie den Teil zu oder auf.</translation>
    </message>
    <message>
      <source>Urdu</source>
      <translation>Urdu</translation>
    </message>
    <message>
      <source>Uyghur</source>
      <translation>Uigurisch</translation>
    </message>
    <message>
      <source>Uzbek</source>
      <translation>Usbekisch</translation>
    </message>
    <message>
      <source>Venetian</source>
      <translation>Venezisch</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <source>Vietnamese</source>
      <translation>Vietnamesisch</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Volapük</source>
      <translation>Volapük</translation>
    </message>
    <message>
      <source>W A S D act by their place on the keyboard, whatever letters stand there.</source>
      <translation>W A S D wirken nach ihrem Platz auf der Tastatur, welche Buchstaben auch dort stehen.</translation>
    </message>
    <message>
      <source>Walloon</source>
      <translation>Wallonisch</translation>
    </message>
    <message>
      <source>Web page (opens without network)</source>
      <translation>Webseite (öffnet ohne Netz)</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation>Mi</translation>
    </message>
    <message>
      <source>Welsh</source>
      <translation>Walisisch</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation>Was sich ändert</translation>
    </message>
    <message>
      <source>What is accepted counts as reviewed. It is one step: {undo} takes it back.</source>
      <translation>Bestätigtes gilt als durchgesehen. Es ist ein Schritt: {undo} nimmt ihn zurück.</translation>
    </message>
    <message>
      <source>What is known of the participant</source>
      <translation>Was über den Beteiligten bekannt ist</translation>
    </message>
    <message>
      <source>What is looked at: {what}</source>
      <translation>Angesehen wird: {what}</translation>
    </message>
    <message>
      <source>What the column {column} stands for</source>
      <translation>Wofür die Spalte {column} steht</translation>
    </message>
    <message>
      <source>What the filter shows</source>
      <translation>Was der Filter zeigt</translation>
    </message>
    <message>
      <source>What the first rows become</source>
      <translation>Was aus den ersten Zeilen wird</translation>
    </message>
    <message>
      <source>What the image holds</source>
      <translation>Was das Bild enthält</translation>
    </message>
    <message>
      <source>What the marks mean</source>
      <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
      <source>What the window shows now</source>
      <translation>Was das Fenster jetzt zeigt</translation>
    </message>
    <message>
      <source>What to list</source>
      <translation>Was aufgeführt wird</translation>
    </message>
    <message>
      <source>What was done before “{job}” began can be undone when that is done. Wait for it, or stop it, and try again.</source>
      <translation>Was vor „{job}“ geschah, kann rückgängig gemacht werden, wenn das fertig ist. Warten Sie darauf, oder halten Sie es an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>What you typed in “{title}” would be lost.</source>
      <translation>Was Sie in „{title}“ geschrieben haben, ginge verloren.</translation>
    </message>
    <message>
      <source>What you wrote is not saved. Ctrl+Enter saves it, Esc once more leaves it.</source>
      <translation>Was Sie geschrieben haben, ist nicht gespeichert. Strg+Eingabe speichert es, noch einmal Esc verlässt es.</translation>
    </message>
    <message numerus="yes">
      <source>What {n} corrections speak of was not found again when articles were read. They are kept, and are back when that is.</source>
      <translation>
        <numerusform>Wovon {n} Berichtigung spricht, wurde beim erneuten Lesen nicht wiedergefunden. Sie wird aufbewahrt und ist wieder da, wenn es da ist.</numerusform>
        <numerusform>Wovon {n} Berichtigungen sprechen, wurde beim erneuten Lesen nicht wiedergefunden. Sie werden aufbewahrt und sind wieder da, wenn es da ist.</numerusform>
      </translation>
    </message>
    <message>
      <source>What “{name}” holds cannot be read: the file is damaged.</source>
      <translation>Was „{name}“ enthält, kann nicht gelesen werden: die Datei ist beschädigt.</translation>
    </message>
    <message>
      <source>What “{name}” holds was written by a newer Hiatus. Open it with that one.</source>
      <translation>Was „{name}“ enthält, wurde von einem neueren Hiatus geschrieben. Öffnen Sie es mit diesem.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Which event is not the same as “{title}”?</source>
      <translation>Welches Ereignis ist nicht dasselbe wie „{title}“?</translation>
    </message>
    <message>
      <source>Which event is the same as “{title}” ({when})? What is likely comes first; type to search all events.</source>
      <translation>Welches Ereignis ist dasselbe wie „{title}“ ({when})? Wahrscheinliches steht zuerst; tippen Sie, um alle Ereignisse zu durchsuchen.</translation>
    </message>
    <message>
      <source>Which of the events that were merged into “{title}” are others?</source>
      <translation>Welche der Ereignisse, die mit „{title}“ zusammengeführt wurden, sind andere?</translation>
    </message>
    <message>
      <source>Which plan did “{title}” ({when}) come of? What is likely comes first; type to search all events.</source>
      <translation>Aus welchem Plan ging „{title}“ ({when}) hervor? Wahrscheinliches steht zuerst; tippen Sie, um alle Ereignisse zu durchsuchen.</translation>
    </message>
    <message>
      <source>Which series is the same as “{name}”? Its name stands, and it gets all rounds.</source>
      <translation>Welche Reihe ist dieselbe wie „{name}“? Deren Name bleibt, und sie bekommt alle Runden.</translation>
    </message>
    <message>
      <source>Which series?</source>
      <translation>Welche Reihe?</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Who met again</source>
      <translation>Wer sich wieder traf</translation>
    </message>
    <message>
      <source>Who spoke there</source>
      <translation>Wer dort sprach</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why its article is put at that time</source>
      <translation>Warum sein Artikel in diese Zeit gesetzt wird</translation>
    </message>
    <message>
      <source>Why this date</source>
      <translation>Warum dieses Datum</translation>
    </message>
    <message>
      <source>Why this date, and who says so</source>
      <translation>Warum dieses Datum, und wer es sagt</translation>
    </message>
    <message>
      <source>Why this publication date</source>
      <translation>Warum dieses Veröffentlichungsdatum</translation>
    </message>
    <message>
      <source>Wide, about 95</source>
      <translation>Breit, etwa 95</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Words: {words}</source>
      <translation>Wörter: {words}</translation>
    </message>
    <message>
      <source>Working out what changes…</source>
      <translation>Es wird ausgerechnet, was sich ändert…</translation>
    </message>
    <message>
      <source>Write a date to see what changes.</source>
      <translation>Schreiben Sie ein Datum, um zu sehen, was sich ändert.</translation>
    </message>
    <message>
      <source>Write another date to see what changes.</source>
      <translation>Schreiben Sie ein anderes Datum, um zu sehen, was sich ändert.</translation>
    </message>
    <message>
      <source>Write to</source>
      <translation>Schreiben nach</translation>
    </message>
    <message>
      <source>Writing the pixels</source>
      <translation>Bildpunkte werden geschrieben</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>{name} wird geschrieben</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>Geschrieben: {path}</translation>
    </message>
    <message>
      <source>Xhosa</source>
      <translation>Xhosa</translation>
    </message>
    <message>
      <source>Yoruba</source>
      <translation>Yoruba</translation>
    </message>
    <message>
      <source>You added this event.</source>
      <translation>Sie haben dieses Ereignis hinzugefügt.</translation>
    </message>
    <message>
      <source>You are here. Steps below it were undone; those above it stand.</source>
      <translation>Hier sind Sie. Schritte darunter wurden rückgängig gemacht; die darüber gelten.</translation>
    </message>
    <message>
      <source>You moved it on the timeline; before that it was dated: {date}.</source>
      <translation>Sie haben es auf der Zeitachse verschoben; vorher war es datiert: {date}.</translation>
    </message>
    <message>
      <source>You put it there on the timeline; it had no date before.</source>
      <translation>Sie haben es auf die Zeitachse gesetzt; vorher hatte es kein Datum.</translation>
    </message>
    <message>
      <source>You set it.</source>
      <translation>Sie haben es gesetzt.</translation>
    </message>
    <message>
      <source>You set its beginning on the timeline; before that it was dated: {date}.</source>
      <translation>Sie haben seinen Beginn auf der Zeitachse gesetzt; vorher war es datiert: {date}.</translation>
    </message>
    <message>
      <source>You set its end on the timeline; before that it was dated: {date}.</source>
      <translation>Sie haben sein Ende auf der Zeitachse gesetzt; vorher war es datiert: {date}.</translation>
    </message>
    <message>
      <source>You set on the timeline since when it may have ended; before that it was dated: {date}.</source>
      <translation>Sie haben auf der Zeitachse gesetzt, ab wann es geendet haben kann; vorher war es datiert: {date}.</translation>
    </message>
    <message>
      <source>You set on the timeline until when it had begun; before that it was dated: {date}.</source>
      <translation>Sie haben auf der Zeitachse gesetzt, bis wann es begonnen hatte; vorher war es datiert: {date}.</translation>
    </message>
    <message>
      <source>You took its date away.</source>
      <translation>Sie haben sein Datum weggenommen.</translation>
    </message>
    <message>
      <source>You typed “{words}”.</source>
      <translation>Sie haben „{words}“ eingegeben.</translation>
    </message>
    <message>
      <source>Your words stand beside what was read and survive reading again.</source>
      <translation>Ihre Worte stehen neben dem Gelesenen und überdauern erneutes Lesen.</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>Zoom to selection, again: fit all</source>
      <translation>Auf Auswahl zoomen, noch einmal: alles zeigen</translation>
    </message>
    <message>
      <source>Zulu</source>
      <translation>Zulu</translation>
    </message>
    <message>
      <source>a Friday</source>
      <translation>ein Freitag</translation>
    </message>
    <message>
      <source>a Monday</source>
      <translation>ein Montag</translation>
    </message>
    <message>
      <source>a Saturday</source>
      <translation>ein Samstag</translation>
    </message>
    <message>
      <source>a Sunday</source>
      <translation>ein Sonntag</translation>
    </message>
    <message>
      <source>a Thursday</source>
      <translation>ein Donnerstag</translation>
    </message>
    <message>
      <source>a Tuesday</source>
      <translation>ein Dienstag</translation>
    </message>
    <message>
      <source>a Wednesday</source>
      <translation>ein Mittwoch</translation>
    </message>
    <message>
      <source>a bar</source>
      <translation>einen senkrechten Strich</translation>
    </message>
    <message>
      <source>a comma</source>
      <translation>ein Komma</translation>
    </message>
    <message>
      <source>a guess</source>
      <translation>eine Vermutung</translation>
    </message>
    <message>
      <source>a hiatus that lasts</source>
      <translation>eine Pause, die andauert</translation>
    </message>
    <message>
      <source>a name that articles give it</source>
      <translation>ein Name, den Artikel ihm geben</translation>
    </message>
    <message>
      <source>a part of it is missing ({names})</source>
      <translation>ein Teil davon fehlt ({names})</translation>
    </message>
    <message>
      <source>a row of “{table}” makes no sense</source>
      <translation>eine Zeile von „{table}“ ergibt keinen Sinn</translation>
    </message>
    <message>
      <source>a row of “{table}” speaks of one of “{other}” that is not there</source>
      <translation>eine Zeile von „{table}“ nennt eine von „{other}“, die nicht da ist</translation>
    </message>
    <message>
      <source>a semicolon</source>
      <translation>ein Semikolon</translation>
    </message>
    <message>
      <source>a single event</source>
      <translation>ein einzelnes Ereignis</translation>
    </message>
    <message>
      <source>a slash</source>
      <translation>einen Schrägstrich</translation>
    </message>
    <message>
      <source>about {date}</source>
      <translation>etwa {date}</translation>
    </message>
    <message>
      <source>about {number} articles</source>
      <translation>etwa {number} Artikel</translation>
    </message>
    <message>
      <source>above: {events}</source>
      <translation>oben: {events}</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>accessibility, colour, color</source>
      <translation>Barrierefreiheit, Farbe</translation>
    </message>
    <message>
      <source>accessibility, colour, color, night</source>
      <translation>Barrierefreiheit, Farbe, Nacht</translation>
    </message>
    <message>
      <source>added by hand</source>
      <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
      <source>added by you</source>
      <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
      <source>after a {hiatus}</source>
      <translation>nach: {hiatus}</translation>
    </message>
    <message>
      <source>after {hiatus}</source>
      <translation>nach {hiatus}</translation>
    </message>
    <message>
      <source>agree</source>
      <translation>stimmen überein</translation>
    </message>
    <message>
      <source>agreement</source>
      <translation>Abkommen</translation>
    </message>
    <message>
      <source>alike title</source>
      <translation>ähnlicher Titel</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>all changes, undo list, steps, versions, log</source>
      <translation>alle Änderungen, rückgängig, Schritte, Versionen, Protokoll</translation>
    </message>
    <message>
      <source>all dates</source>
      <translation>alle Datierungen</translation>
    </message>
    <message>
      <source>all events</source>
      <translation>alle Ereignisse</translation>
    </message>
    <message>
      <source>all keys</source>
      <translation>alle Tasten</translation>
    </message>
    <message>
      <source>all of</source>
      <translation>alle von</translation>
    </message>
    <message>
      <source>all of it</source>
      <translation>alles</translation>
    </message>
    <message>
      <source>all of {stretch}</source>
      <translation>ganz {stretch}</translation>
    </message>
    <message>
      <source>almost certain</source>
      <translation>so gut wie sicher</translation>
    </message>
    <message>
      <source>also {name}</source>
      <translation>auch {name}</translation>
    </message>
    <message>
      <source>also: {names}</source>
      <translation>auch: {names}</translation>
    </message>
    <message>
      <source>an ampersand</source>
      <translation>ein Und-Zeichen</translation>
    </message>
    <message>
      <source>an article that is not here any more</source>
      <translation>ein Artikel, der nicht mehr hier ist</translation>
    </message>
    <message>
      <source>an event that was added or split off</source>
      <translation>ein Ereignis, das hinzugefügt oder abgetrennt wurde</translation>
    </message>
    <message>
      <source>and {n} in event tables</source>
      <translation>und {n} in Ereignistabellen</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>und {n} weiteres</numerusform>
        <numerusform>und {n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>another language</source>
      <translation>andere Sprache</translation>
    </message>
    <message>
      <source>any of</source>
      <translation>einer von</translation>
    </message>
    <message>
      <source>any time</source>
      <translation>jederzeit</translation>
    </message>
    <message>
      <source>appointment</source>
      <translation>Ernennung</translation>
    </message>
    <message>
      <source>approve all, confirm all, bulk</source>
      <translation>alle annehmen, allen zustimmen</translation>
    </message>
    <message>
      <source>approve, confirm, right, correct, yes, ok</source>
      <translation>annehmen, zustimmen, richtig, stimmt, ja, ok</translation>
    </message>
    <message>
      <source>article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>as read</source>
      <translation>wie gelesen</translation>
    </message>
    <message>
      <source>as read again</source>
      <translation>wie wieder gelesen</translation>
    </message>
    <message>
      <source>assign, group, belongs to, talks</source>
      <translation>zuordnen, gruppieren, gehört zu, Gespräche</translation>
    </message>
    <message>
      <source>at the end of the event list</source>
      <translation>am Ende der Ereignisliste</translation>
    </message>
    <message>
      <source>autumn</source>
      <translation>Herbst</translation>
    </message>
    <message>
      <source>back</source>
      <translation>zurück</translation>
    </message>
    <message>
      <source>back to the article ({key})</source>
      <translation>zurück zum Artikel ({key})</translation>
    </message>
    <message>
      <source>before a {hiatus}</source>
      <translation>vor: {hiatus}</translation>
    </message>
    <message>
      <source>before, backward</source>
      <translation>davor, rückwärts</translation>
    </message>
    <message>
      <source>below: no article, so events may be missing here</source>
      <translation>unten: kein Artikel, darum können hier Ereignisse fehlen</translation>
    </message>
    <message>
      <source>below: {articles} published then</source>
      <translation>unten: {articles} damals veröffentlicht</translation>
    </message>
    <message>
      <source>between rounds of</source>
      <translation>zwischen Runden von</translation>
    </message>
    <message>
      <source>between {first} and {last}</source>
      <translation>zwischen {first} und {last}</translation>
    </message>
    <message>
      <source>between {names}</source>
      <translation>zwischen {names}</translation>
    </message>
    <message>
      <source>between, year, month, period, date range, when, from, until</source>
      <translation>zwischen, Jahr, Monat, Zeitraum, wann, von, bis</translation>
    </message>
    <message>
      <source>bibliography, reference, latex</source>
      <translation>Literaturverzeichnis, Beleg, LaTeX</translation>
    </message>
    <message>
      <source>bibliography, reference, zotero</source>
      <translation>Literaturverzeichnis, Beleg, Zotero</translation>
    </message>
    <message>
      <source>bigger font, font size, enlarge, zoom text</source>
      <translation>größere Schrift, Schriftgröße, vergrößern</translation>
    </message>
    <message>
      <source>bigger, magnify, enlarge, nearer</source>
      <translation>größer, näher, Lupe</translation>
    </message>
    <message>
      <source>bright, white, day, colour, color, appearance</source>
      <translation>weiß, Tag, Farbe, Aussehen</translation>
    </message>
    <message>
      <source>business</source>
      <translation>Wirtschaft</translation>
    </message>
    <message>
      <source>by count</source>
      <translation>nach Anzahl</translation>
    </message>
    <message>
      <source>by days</source>
      <translation>nach Tagen</translation>
    </message>
    <message>
      <source>by first seen</source>
      <translation>nach erstem Auftreten</translation>
    </message>
    <message>
      <source>by months · Alt: by days</source>
      <translation>nach Monaten · Alt: nach Tagen</translation>
    </message>
    <message>
      <source>by name</source>
      <translation>nach Name</translation>
    </message>
    <message>
      <source>by weeks · Alt: by days</source>
      <translation>nach Wochen · Alt: nach Tagen</translation>
    </message>
    <message>
      <source>by years · Alt: by months</source>
      <translation>nach Jahren · Alt: nach Monaten</translation>
    </message>
    <message>
      <source>by {date}</source>
      <translation>bis {date}</translation>
    </message>
    <message>
      <source>came of no plan</source>
      <translation>ging aus keinem Plan hervor</translation>
    </message>
    <message>
      <source>came of no plan; as read, of:</source>
      <translation>ging aus keinem Plan hervor; wie gelesen, aus:</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>abgesagt</translation>
    </message>
    <message>
      <source>cancelled: {title}</source>
      <translation>abgesagt: {title}</translation>
    </message>
    <message>
      <source>cannot be told</source>
      <translation>lässt sich nicht sagen</translation>
    </message>
    <message>
      <source>certain</source>
      <translation>sicher</translation>
    </message>
    <message>
      <source>certain dates</source>
      <translation>sicher datiert</translation>
    </message>
    <message>
      <source>change date, shift, postpone</source>
      <translation>Datum ändern, verschieben</translation>
    </message>
    <message>
      <source>check, go through, verify, proofread, inspect</source>
      <translation>prüfen, durchgehen, kontrollieren, Korrektur lesen</translation>
    </message>
    <message>
      <source>checked before</source>
      <translation>vorher angekreuzt</translation>
    </message>
    <message>
      <source>clipboard, picture, screenshot, share</source>
      <translation>Zwischenablage, Grafik, Bildschirmfoto, teilen</translation>
    </message>
    <message>
      <source>colour, color, appearance, automatic</source>
      <translation>Farbe, Aussehen, automatisch</translation>
    </message>
    <message>
      <source>column {number}</source>
      <translation>Spalte {number}</translation>
    </message>
    <message>
      <source>column, margin, line length</source>
      <translation>Spalte, Rand, Zeilenlänge</translation>
    </message>
    <message>
      <source>compare, conflict, contradiction, disagreement, difference, two sources</source>
      <translation>vergleichen, Konflikt, Widerspruch, Unterschied, zwei Quellen</translation>
    </message>
    <message>
      <source>compress, skip empty, shorten gaps, hide gaps</source>
      <translation>leere Zeit auslassen, verdichten, Lücken ausblenden</translation>
    </message>
    <message>
      <source>conflict settled</source>
      <translation>Widerspruch erledigt</translation>
    </message>
    <message>
      <source>conflict, contradiction, both are right</source>
      <translation>Konflikt, uneinig, beide haben recht</translation>
    </message>
    <message>
      <source>conflict, contradiction, choose</source>
      <translation>Konflikt, uneinig, auswählen</translation>
    </message>
    <message>
      <source>conflict, contradiction, undecided</source>
      <translation>Konflikt, uneinig, unentschieden</translation>
    </message>
    <message>
      <source>conflicts first, disagreements, vague</source>
      <translation>Konflikte zuerst, Widersprüche, vage</translation>
    </message>
    <message>
      <source>contains, keyword, topic</source>
      <translation>enthält, Stichwort, Thema</translation>
    </message>
    <message>
      <source>country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>create project, empty project, start anew</source>
      <translation>Projekt anlegen, leeres Projekt, neu anfangen</translation>
    </message>
    <message>
      <source>create series, talks</source>
      <translation>Reihe anlegen, Gespräche</translation>
    </message>
    <message>
      <source>csv, spreadsheet, rows, remove table, delete table</source>
      <translation>CSV, Excel, Zeilen, Tabelle entfernen, Tabelle löschen</translation>
    </message>
    <message>
      <source>dark mode, night, black, colour, color, appearance</source>
      <translation>Nacht, schwarz, Dunkelmodus, Farbe, Aussehen</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>date of the article, when published, dateline</source>
      <translation>Datum des Artikels, wann erschienen, Erscheinungsdatum</translation>
    </message>
    <message>
      <source>date of the file</source>
      <translation>Datum der Datei</translation>
    </message>
    <message>
      <source>date uncertain</source>
      <translation>Datum unsicher</translation>
    </message>
    <message>
      <source>days as spreadsheets number them</source>
      <translation>Tage, wie Tabellenprogramme sie zählen</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>delete all, remove several, bulk</source>
      <translation>alle löschen, mehrere entfernen</translation>
    </message>
    <message>
      <source>delete article, remove article, exclude</source>
      <translation>Artikel löschen, Artikel entfernen, ausschließen</translation>
    </message>
    <message>
      <source>delete, remove, hide, reject, wrong, no, trash</source>
      <translation>löschen, entfernen, ausblenden, ablehnen, falsch, nein, Papierkorb</translation>
    </message>
    <message>
      <source>differ</source>
      <translation>weichen ab</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>verworfen</translation>
    </message>
    <message>
      <source>distance, how long between, duration, ruler, days between</source>
      <translation>Abstand, wie lange dazwischen, Dauer, Lineal, Tage dazwischen</translation>
    </message>
    <message>
      <source>do again, repeat</source>
      <translation>noch einmal, wiederherstellen</translation>
    </message>
    <message>
      <source>does not hold</source>
      <translation>stimmt nicht</translation>
    </message>
    <message>
      <source>does not stand</source>
      <translation>gilt nicht</translation>
    </message>
    <message>
      <source>duplicate, same event, identical, merge</source>
      <translation>doppelt, Duplikat, dasselbe Ereignis, gleich, zusammenführen</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>bearbeitet</translation>
    </message>
    <message>
      <source>edited; as read: {what}</source>
      <translation>bearbeitet; wie gelesen: {what}</translation>
    </message>
    <message>
      <source>edited; as read: {words}</source>
      <translation>bearbeitet; wie gelesen: {words}</translation>
    </message>
    <message>
      <source>edited; nothing was read</source>
      <translation>bearbeitet; gelesen wurde nichts</translation>
    </message>
    <message>
      <source>election</source>
      <translation>Wahl</translation>
    </message>
    <message>
      <source>end, newest, latest, today</source>
      <translation>Ende, neuestes, jüngstes, heute</translation>
    </message>
    <message>
      <source>errors, problems, failed import, missing</source>
      <translation>Fehler, Probleme, fehlgeschlagen, fehlt</translation>
    </message>
    <message>
      <source>event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>event table, {events}</source>
      <translation>Ereignistabelle, {events}</translation>
    </message>
    <message>
      <source>event {number}</source>
      <translation>Ereignis {number}</translation>
    </message>
    <message>
      <source>exact, sure, reliable</source>
      <translation>genau, sicher, verlässlich</translation>
    </message>
    <message>
      <source>exit</source>
      <translation>verlassen</translation>
    </message>
    <message>
      <source>exit, close program, leave</source>
      <translation>verlassen, Programm schließen, Ende</translation>
    </message>
    <message>
      <source>find on page, find in text</source>
      <translation>auf der Seite finden, im Text finden</translation>
    </message>
    <message>
      <source>find text, look for, where</source>
      <translation>finden, nachsehen, wo</translation>
    </message>
    <message>
      <source>first event</source>
      <translation>erstes Ereignis</translation>
    </message>
    <message>
      <source>first {when}</source>
      <translation>zuerst {when}</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>einpassen</translation>
    </message>
    <message>
      <source>focus, switch panel, sidebar</source>
      <translation>Bereich wechseln, Tastatur, Seitenleiste</translation>
    </message>
    <message>
      <source>folded in</source>
      <translation>zugeklappt</translation>
    </message>
    <message>
      <source>folded out</source>
      <translation>aufgeklappt</translation>
    </message>
    <message>
      <source>following, forward</source>
      <translation>folgendes, vorwärts, weiter</translation>
    </message>
    <message>
      <source>font size, reset</source>
      <translation>Schriftgröße, zurücksetzen</translation>
    </message>
    <message>
      <source>font size, shrink</source>
      <translation>kleinere Schrift, Schriftgröße, verkleinern</translation>
    </message>
    <message>
      <source>for example 19 March 2015 or early Feb 2023</source>
      <translation>zum Beispiel 19. März 2015 oder Anfang Feb. 2023</translation>
    </message>
    <message>
      <source>from here: go to another event and press the key again</source>
      <translation>ab hier: gehen Sie zu einem anderen Ereignis und drücken Sie die Taste noch einmal</translation>
    </message>
    <message>
      <source>from {date} on</source>
      <translation>ab {date}</translation>
    </message>
    <message>
      <source>from {first} to the end of {last}</source>
      <translation>von {first} bis Ende {last}</translation>
    </message>
    <message>
      <source>from {first} to {last}</source>
      <translation>von {first} bis {last}</translation>
    </message>
    <message>
      <source>gap, silence, pause, break, lapse, interruption</source>
      <translation>Lücke, Stille, Unterbrechung, Schweigen</translation>
    </message>
    <message>
      <source>gap, silence, pause, break, lapse, interruption, how long, between meetings</source>
      <translation>Lücke, Stille, Unterbrechung, Schweigen, wie lange, zwischen Treffen</translation>
    </message>
    <message>
      <source>go back, return, previous view</source>
      <translation>zurückgehen, vorige Ansicht</translation>
    </message>
    <message>
      <source>group by company, ministry, institution</source>
      <translation>gruppieren nach Firma, Ministerium, Behörde</translation>
    </message>
    <message>
      <source>group by document, file</source>
      <translation>gruppieren nach Dokument, Datei</translation>
    </message>
    <message>
      <source>group by location, city, map, where</source>
      <translation>gruppieren nach Stadt, Karte, wo</translation>
    </message>
    <message>
      <source>group by nation, state, rows</source>
      <translation>gruppieren nach Staat, Nation, Zeilen</translation>
    </message>
    <message>
      <source>group by newspaper, publisher, agency</source>
      <translation>gruppieren nach Zeitung, Verlag, Agentur</translation>
    </message>
    <message>
      <source>group by people, rows</source>
      <translation>gruppieren nach Personen, Zeilen</translation>
    </message>
    <message>
      <source>group by planned, held, cancelled, postponed</source>
      <translation>gruppieren nach geplant, stattgefunden, abgesagt, verschoben</translation>
    </message>
    <message>
      <source>group by talks, rows, tracks</source>
      <translation>gruppieren nach Gesprächen, Zeilen</translation>
    </message>
    <message>
      <source>group by type, category</source>
      <translation>gruppieren nach Typ, Kategorie</translation>
    </message>
    <message>
      <source>held</source>
      <translation>stattgefunden</translation>
    </message>
    <message>
      <source>held again, {date}:</source>
      <translation>wieder stattgefunden, {date}:</translation>
    </message>
    <message>
      <source>help, keyboard shortcuts, hotkeys, cheat sheet, manual, how to</source>
      <translation>Hilfe, Tastenkürzel, Tastatur, Handbuch, Anleitung</translation>
    </message>
    <message>
      <source>help, tour, tutorial, introduction, getting started, guide, welcome</source>
      <translation>Hilfe, Rundgang, Einführung, erste Schritte, Anleitung, Willkommen</translation>
    </message>
    <message>
      <source>here: {role}</source>
      <translation>hier: {role}</translation>
    </message>
    <message>
      <source>hiatus</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>hiatus of {length}</source>
      <translation>Pause, {length}</translation>
    </message>
    <message>
      <source>hiatus since {date}</source>
      <translation>Pause seit {date}</translation>
    </message>
    <message>
      <source>hiatus {length}</source>
      <translation>Pause {length}</translation>
    </message>
    <message>
      <source>hide lane, fold, close</source>
      <translation>Spur ausblenden, falten, zuklappen</translation>
    </message>
    <message>
      <source>hide lanes, fold, close</source>
      <translation>Spuren ausblenden, falten, zuklappen</translation>
    </message>
    <message>
      <source>holds</source>
      <translation>stimmt</translation>
    </message>
    <message>
      <source>iCalendar (for calendar programs)</source>
      <translation>iCalendar (für Kalenderprogramme)</translation>
    </message>
    <message>
      <source>import files, load, insert articles, documents, texts, csv, excel, spreadsheet, json, calendar</source>
      <translation>importieren, Dateien laden, einfügen, Dokumente, Texte, CSV, Excel, Tabelle, JSON, Kalender</translation>
    </message>
    <message>
      <source>import folder, directory, load, documents</source>
      <translation>Ordner importieren, Verzeichnis, laden, Dokumente</translation>
    </message>
    <message>
      <source>in about {date}</source>
      <translation>um {date}</translation>
    </message>
    <message>
      <source>in other words</source>
      <translation>mit anderen Worten</translation>
    </message>
    <message>
      <source>in the same events</source>
      <translation>in denselben Ereignissen</translation>
    </message>
    <message>
      <source>in the week of {days}</source>
      <translation>in der Woche vom {days}</translation>
    </message>
    <message>
      <source>in the {number}{ending} century</source>
      <translation>im {number}. Jahrhundert</translation>
    </message>
    <message>
      <source>in the {number}{ending} century BCE</source>
      <translation>im {number}. Jahrhundert v. Chr.</translation>
    </message>
    <message>
      <source>in the {year}s</source>
      <translation>in den {year}er-Jahren</translation>
    </message>
    <message>
      <source>in titles, places and names</source>
      <translation>in Titeln, Orten und Namen</translation>
    </message>
    <message>
      <source>in {language}, not read</source>
      <translation>{language}, nicht gelesen</translation>
    </message>
    <message>
      <source>in {month}</source>
      <translation>im {month}</translation>
    </message>
    <message>
      <source>in {season} {year}</source>
      <translation>im {season} {year}</translation>
    </message>
    <message>
      <source>in {year}</source>
      <translation>im Jahr {year}</translation>
    </message>
    <message>
      <source>incident</source>
      <translation>Vorfall</translation>
    </message>
    <message>
      <source>inferred</source>
      <translation>erschlossen</translation>
    </message>
    <message>
      <source>initials</source>
      <translation>Anfangsbuchstaben</translation>
    </message>
    <message>
      <source>it begins as {upper} but byte {start} does not fit</source>
      <translation>sie beginnt als {upper}, aber Byte {start} passt nicht</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <source>it is cut off after {size} bytes</source>
      <translation>es ist nach {size} Bytes abgeschnitten</translation>
    </message>
    <message>
      <source>it is cut off: {page} bytes were written and {size} are there</source>
      <translation>es ist abgeschnitten: {page} Bytes wurden geschrieben, und {size} sind da</translation>
    </message>
    <message>
      <source>it is empty (0 bytes)</source>
      <translation>es ist leer (0 Bytes)</translation>
    </message>
    <message>
      <source>it is not an ordinary file</source>
      <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
      <source>it looks like {upper} but byte {start} does not fit</source>
      <translation>sie sieht aus wie {upper}, aber Byte {start} passt nicht</translation>
    </message>
    <message>
      <source>its bytes are valid text in no encoding known to this program</source>
      <translation>ihre Bytes sind in keiner Kodierung, die dieses Programm kennt, gültiger Text</translation>
    </message>
    <message>
      <source>its contents do not hold together ({error})</source>
      <translation>sein Inhalt passt nicht zusammen ({error})</translation>
    </message>
    <message>
      <source>its contents do not hold together ({says})</source>
      <translation>sein Inhalt passt nicht zusammen ({says})</translation>
    </message>
    <message>
      <source>its contents do not hold together ({split})</source>
      <translation>sein Inhalt passt nicht zusammen ({split})</translation>
    </message>
    <message>
      <source>its date of publication is not known</source>
      <translation>sein Veröffentlichungsdatum ist nicht bekannt</translation>
    </message>
    <message>
      <source>join series, combine, same talks, duplicate</source>
      <translation>Reihen verbinden, vereinen, dieselben Gespräche, Duplikat</translation>
    </message>
    <message>
      <source>join, combine, duplicate, same event, unite</source>
      <translation>verbinden, vereinen, doppelt, Duplikat, dasselbe Ereignis</translation>
    </message>
    <message>
      <source>jump to, year, month, day, when, calendar, what happened in</source>
      <translation>springen, Jahr, Monat, Tag, wann, Kalender, was geschah im</translation>
    </message>
    <message>
      <source>keep, hold</source>
      <translation>festhalten, behalten</translation>
    </message>
    <message>
      <source>keyboard shortcuts, hotkeys, change keys</source>
      <translation>Tastenkürzel, Tastatur, Kurzbefehle, Tasten ändern</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>kinds</source>
      <translation>Arten</translation>
    </message>
    <message>
      <source>lane</source>
      <translation>Spur</translation>
    </message>
    <message>
      <source>lapsed for {length}, {ends}</source>
      <translation>{length} lang pausiert, {ends}</translation>
    </message>
    <message>
      <source>lapsed {ends}</source>
      <translation>pausiert {ends}</translation>
    </message>
    <message>
      <source>last held {date}, again {again}</source>
      <translation>zuletzt {date}, wieder {again}</translation>
    </message>
    <message>
      <source>last held, {date}:</source>
      <translation>zuletzt stattgefunden, {date}:</translation>
    </message>
    <message>
      <source>last projects, switch project</source>
      <translation>letzte Projekte, Projekt wechseln</translation>
    </message>
    <message>
      <source>last {when}</source>
      <translation>zuletzt {when}</translation>
    </message>
    <message>
      <source>launch</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>lengthen, duration, change end</source>
      <translation>verlängern, Dauer, Ende ändern</translation>
    </message>
    <message>
      <source>lengthen, duration, change start</source>
      <translation>verlängern, Dauer, Anfang ändern</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>wahrscheinlich</translation>
    </message>
    <message>
      <source>line {line}: fails: {reason}</source>
      <translation>Zeile {line}: schlägt fehl: {reason}</translation>
    </message>
    <message>
      <source>line {line}: {reason}</source>
      <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
      <source>line {line}: {title}, {words}</source>
      <translation>Zeile {line}: {title}, {words}</translation>
    </message>
    <message>
      <source>load project, open file</source>
      <translation>Projekt laden, Datei öffnen</translation>
    </message>
    <message>
      <source>long for this series</source>
      <translation>lang für diese Reihe</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>Treffen</translation>
    </message>
    <message>
      <source>merged</source>
      <translation>zusammengeführt</translation>
    </message>
    <message>
      <source>merged with {names}</source>
      <translation>zusammengeführt mit {names}</translation>
    </message>
    <message>
      <source>milliseconds since 1970</source>
      <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
      <source>more likely than not</source>
      <translation>eher wahrscheinlich</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>narrow, show only, hide, unknown</source>
      <translation>eingrenzen, nur zeigen, ausblenden, unbekannt</translation>
    </message>
    <message>
      <source>neither tells</source>
      <translation>keiner berichtet es</translation>
    </message>
    <message>
      <source>new event, create event</source>
      <translation>neues Ereignis, Ereignis anlegen</translation>
    </message>
    <message>
      <source>new event, create event, insert event</source>
      <translation>neues Ereignis, Ereignis anlegen, einfügen</translation>
    </message>
    <message>
      <source>next view, return</source>
      <translation>nächste Ansicht, vorwärts</translation>
    </message>
    <message>
      <source>no ending</source>
      <translation>keine Endung</translation>
    </message>
    <message>
      <source>no event is selected</source>
      <translation>kein Ereignis ist ausgewählt</translation>
    </message>
    <message>
      <source>no words to read</source>
      <translation>keine Wörter zu lesen</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>none of</source>
      <translation>keiner von</translation>
    </message>
    <message>
      <source>not a duplicate, separate</source>
      <translation>kein Duplikat, trennen, verschieden</translation>
    </message>
    <message>
      <source>not dated</source>
      <translation>nicht datiert</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>nicht installiert</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation>nicht durchgesehen</translation>
    </message>
    <message>
      <source>not the same as another</source>
      <translation>nicht dasselbe wie ein anderes</translation>
    </message>
    <message>
      <source>not told of by the articles: long for this series</source>
      <translation>von den Artikeln nicht erwähnt: lang für diese Reihe</translation>
    </message>
    <message>
      <source>not written so in any article</source>
      <translation>in keinem Artikel so geschrieben</translation>
    </message>
    <message>
      <source>not {name}</source>
      <translation>nicht {name}</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>nothing is claimed of it</source>
      <translation>nichts wird darüber behauptet</translation>
    </message>
    <message>
      <source>nothing: one name a cell</source>
      <translation>nichts: ein Name je Zelle</translation>
    </message>
    <message>
      <source>number of events</source>
      <translation>Zahl der Ereignisse</translation>
    </message>
    <message>
      <source>on {date}</source>
      <translation>am {date}</translation>
    </message>
    <message>
      <source>on {when}</source>
      <translation>am {when}</translation>
    </message>
    <message>
      <source>only one tells</source>
      <translation>nur einer berichtet es</translation>
    </message>
    <message>
      <source>only what is in view</source>
      <translation>nur was zu sehen ist</translation>
    </message>
    <message>
      <source>only {name}</source>
      <translation>nur {name}</translation>
    </message>
    <message>
      <source>or press a key to find its command</source>
      <translation>oder eine Taste drücken, um ihren Befehl zu finden</translation>
    </message>
    <message>
      <source>organization</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>original order, undo lanes</source>
      <translation>ursprüngliche Reihenfolge, Spuren rückgängig</translation>
    </message>
    <message>
      <source>original text, raw, full article, adverts</source>
      <translation>ursprünglicher Text, roh, ganzer Artikel, Werbung</translation>
    </message>
    <message>
      <source>other</source>
      <translation>anderes</translation>
    </message>
    <message>
      <source>other source, another article, next sentence, who says so</source>
      <translation>andere Quelle, anderer Artikel, nächster Satz, wer sagt das</translation>
    </message>
    <message>
      <source>other source, another article, who says so</source>
      <translation>andere Quelle, anderer Artikel, wer sagt das</translation>
    </message>
    <message>
      <source>outcome, result, fulfilled, what became of it, happened</source>
      <translation>Ergebnis, Ausgang, eingetreten, was daraus wurde, geschehen</translation>
    </message>
    <message>
      <source>overview, gaps, what is odd, what came of it, outcome, does not hold, true or false, conflict, contradiction, where sources differ</source>
      <translation>Überblick, Lücken, Auffälliges, was daraus wurde, Ergebnis, stimmt nicht, wahr oder falsch, Konflikt, Widerspruch, wo Quellen abweichen</translation>
    </message>
    <message>
      <source>page {number} of {count}</source>
      <translation>Seite {number} von {count}</translation>
    </message>
    <message>
      <source>pan</source>
      <translation>schieben</translation>
    </message>
    <message>
      <source>paper, printer, pdf</source>
      <translation>Papier, Drucker, PDF</translation>
    </message>
    <message>
      <source>part of</source>
      <translation>Teil von</translation>
    </message>
    <message>
      <source>part of the name</source>
      <translation>Teil des Namens</translation>
    </message>
    <message>
      <source>participant</source>
      <translation>Beteiligte</translation>
    </message>
    <message>
      <source>participants</source>
      <translation>Beteiligte</translation>
    </message>
    <message>
      <source>perhaps {date}</source>
      <translation>vielleicht {date}</translation>
    </message>
    <message>
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>picked</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <source>picture, screenshot, save as, png, svg, pdf, poster, publish, share, footnotes</source>
      <translation>Grafik, Bildschirmfoto, speichern unter, PNG, SVG, PDF, Plakat, veröffentlichen, teilen, Fußnoten</translation>
    </message>
    <message>
      <source>pin</source>
      <translation>anheften</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>angeheftet</translation>
    </message>
    <message>
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <source>planned ({date}):</source>
      <translation>geplant ({date}):</translation>
    </message>
    <message>
      <source>planned, plan, announced, cancelled, postponed, suspended, held, resumed</source>
      <translation>geplant, Plan, angekündigt, abgesagt, verschoben, ausgesetzt, stattgefunden, wiederaufgenommen</translation>
    </message>
    <message>
      <source>planned: {title}</source>
      <translation>geplant: {title}</translation>
    </message>
    <message>
      <source>postponed</source>
      <translation>verschoben</translation>
    </message>
    <message>
      <source>postponed: {title}</source>
      <translation>verschoben: {title}</translation>
    </message>
    <message>
      <source>preferences, options, configuration, language, translate, english, german, japanese, scale, size, bigger, font, zoom of the window, dark mode, colour, color</source>
      <translation>Optionen, Konfiguration, Sprache, übersetzen, Deutsch, Englisch, Japanisch, Größe, größer, Schrift, dunkel, Farbe</translation>
    </message>
    <message>
      <source>publication date</source>
      <translation>Veröffentlichungsdatum</translation>
    </message>
    <message>
      <source>publication date not known</source>
      <translation>Veröffentlichungsdatum nicht bekannt</translation>
    </message>
    <message>
      <source>published {date} · {basis}</source>
      <translation>veröffentlicht {date} · {basis}</translation>
    </message>
    <message>
      <source>publisher, {events}</source>
      <translation>Herausgeber, {events}</translation>
    </message>
    <message>
      <source>quote, quotation, reference, copy source, copy text, bibliography, footnote</source>
      <translation>zitieren, Zitat, Quelle kopieren, Beleg, Text kopieren, Literaturangabe, Fußnote</translation>
    </message>
    <message>
      <source>read</source>
      <translation>lesen</translation>
    </message>
    <message>
      <source>read article, source, sentence, text, why, proof, evidence</source>
      <translation>Artikel lesen, Quelle, Satz, Text, warum, Beweis, Beleg</translation>
    </message>
    <message>
      <source>read in the article</source>
      <translation>im Artikel lesen</translation>
    </message>
    <message>
      <source>read only</source>
      <translation>nur lesen</translation>
    </message>
    <message>
      <source>refresh, reload, update</source>
      <translation>aktualisieren, neu laden, auffrischen</translation>
    </message>
    <message>
      <source>refresh, reload, update, analyze again</source>
      <translation>aktualisieren, neu laden, auffrischen, neu auswerten</translation>
    </message>
    <message>
      <source>rename person, wrong name, correct, change role, nationality, country of</source>
      <translation>Person umbenennen, falscher Name, korrigieren, Rolle ändern, Nationalität, Land von</translation>
    </message>
    <message>
      <source>rename talks, change name</source>
      <translation>Gespräche umbenennen, Namen ändern</translation>
    </message>
    <message>
      <source>report {number} of {total}, in {articles}</source>
      <translation>Bericht {number} von {total}, in {articles}</translation>
    </message>
    <message>
      <source>report {one} and report {two} of {total}</source>
      <translation>Bericht {one} und Bericht {two} von {total}</translation>
    </message>
    <message>
      <source>reports differ</source>
      <translation>Berichte weichen ab</translation>
    </message>
    <message>
      <source>reset event, restore, original, undo corrections, revert</source>
      <translation>zurücksetzen, wiederherstellen, ursprünglich, Korrekturen verwerfen</translation>
    </message>
    <message>
      <source>reset, show all, deselect, cancel</source>
      <translation>zurücksetzen, alles zeigen, abwählen, abbrechen</translation>
    </message>
    <message>
      <source>restore article, removed articles, put back, trash</source>
      <translation>Artikel wiederherstellen, entfernte Artikel, zurückholen, Papierkorb</translation>
    </message>
    <message>
      <source>restore, trash, deleted, recover, undelete, bring back, hidden</source>
      <translation>wiederherstellen, Papierkorb, gelöscht, zurückholen, ausgeblendet</translation>
    </message>
    <message>
      <source>resumed</source>
      <translation>wieder aufgenommen</translation>
    </message>
    <message>
      <source>role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>round {number} of</source>
      <translation>Runde {number} von</translation>
    </message>
    <message>
      <source>row {line} of “{name}”</source>
      <translation>Zeile {line} von „{name}“</translation>
    </message>
    <message>
      <source>row {line} of “{name}”, published by {publisher}</source>
      <translation>Zeile {line} von „{name}“, veröffentlicht von {publisher}</translation>
    </message>
    <message>
      <source>same country</source>
      <translation>gleiches Land</translation>
    </message>
    <message>
      <source>same date</source>
      <translation>gleiches Datum</translation>
    </message>
    <message>
      <source>same name</source>
      <translation>gleicher Name</translation>
    </message>
    <message>
      <source>same person, duplicate, alias, combine, join, spelling</source>
      <translation>dieselbe Person, Duplikat, Alias, vereinen, Schreibweise</translation>
    </message>
    <message>
      <source>same place</source>
      <translation>gleicher Ort</translation>
    </message>
    <message>
      <source>same role</source>
      <translation>gleiche Rolle</translation>
    </message>
    <message>
      <source>same series</source>
      <translation>gleiche Reihe</translation>
    </message>
    <message>
      <source>same words</source>
      <translation>gleiche Wörter</translation>
    </message>
    <message>
      <source>save as, backup, duplicate, copy of the project, archive, share, hand on</source>
      <translation>speichern unter, Sicherung, Backup, Sicherungskopie, duplizieren, Kopie des Projekts, archivieren, teilen, weitergeben</translation>
    </message>
    <message>
      <source>save as, csv, excel, spreadsheet, json, html, web page, report, markdown, calendar, backup, share, publish</source>
      <translation>speichern unter, CSV, Excel, Tabelle, JSON, HTML, Webseite, Bericht, Markdown, Kalender, Sicherung, teilen</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>gespeichert</translation>
    </message>
    <message>
      <source>saved, store, keep, where is my project, location</source>
      <translation>gespeichert, sichern, behalten, wo liegt mein Projekt, Speicherort</translation>
    </message>
    <message>
      <source>saving…</source>
      <translation>wird gespeichert…</translation>
    </message>
    <message>
      <source>scroll, earlier, move</source>
      <translation>blättern, früher, schieben</translation>
    </message>
    <message>
      <source>scroll, later, move</source>
      <translation>blättern, später, schieben</translation>
    </message>
    <message>
      <source>search</source>
      <translation>suchen</translation>
    </message>
    <message>
      <source>seconds since 1970 (Unix)</source>
      <translation>Sekunden seit 1970 (Unix)</translation>
    </message>
    <message>
      <source>select several, multiple selection, mark, check</source>
      <translation>mehrere auswählen, Mehrfachauswahl, markieren</translation>
    </message>
    <message>
      <source>select the event told here</source>
      <translation>das hier berichtete Ereignis auswählen</translation>
    </message>
    <message>
      <source>separate, divide, two events</source>
      <translation>trennen, aufteilen, zwei Ereignisse</translation>
    </message>
    <message>
      <source>series</source>
      <translation>Reihen</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>von Ihnen gesetzt</translation>
    </message>
    <message>
      <source>short form</source>
      <translation>Kurzform</translation>
    </message>
    <message>
      <source>shorten, duration, change end</source>
      <translation>verkürzen, Dauer, Ende ändern</translation>
    </message>
    <message>
      <source>shorten, duration, change start</source>
      <translation>verkürzen, Dauer, Anfang ändern</translation>
    </message>
    <message>
      <source>show all</source>
      <translation>alles zeigen</translation>
    </message>
    <message>
      <source>show all, everything, reset, remove filter</source>
      <translation>alles zeigen, zurücksetzen, Filter entfernen</translation>
    </message>
    <message>
      <source>show only what {name} takes part in</source>
      <translation>nur zeigen, woran {name} beteiligt ist</translation>
    </message>
    <message>
      <source>shown alone</source>
      <translation>allein gezeigt</translation>
    </message>
    <message>
      <source>similar spelling</source>
      <translation>ähnliche Schreibung</translation>
    </message>
    <message>
      <source>since {date}</source>
      <translation>seit {date}</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation>seit {day}</translation>
    </message>
    <message>
      <source>smaller, wider, overview</source>
      <translation>kleiner, weiter, Überblick</translation>
    </message>
    <message>
      <source>solo, isolate, hide others</source>
      <translation>allein, andere ausblenden</translation>
    </message>
    <message>
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>split off</source>
      <translation>abgetrennt</translation>
    </message>
    <message>
      <source>spring</source>
      <translation>Frühling</translation>
    </message>
    <message>
      <source>start, beginning, oldest, earliest</source>
      <translation>Anfang, Beginn, ältestes, frühestes</translation>
    </message>
    <message>
      <source>stated</source>
      <translation>angegeben</translation>
    </message>
    <message>
      <source>statement</source>
      <translation>Erklärung</translation>
    </message>
    <message>
      <source>status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>stopped: what was added before stands, and of a table under way nothing was kept</source>
      <translation>angehalten: was vorher hinzukam, bleibt, von einer begonnenen Tabelle nichts</translation>
    </message>
    <message>
      <source>summer</source>
      <translation>Sommer</translation>
    </message>
    <message>
      <source>suspended</source>
      <translation>ausgesetzt</translation>
    </message>
    <message>
      <source>suspended: {title}</source>
      <translation>ausgesetzt: {title}</translation>
    </message>
    <message>
      <source>suspension</source>
      <translation>Aussetzung</translation>
    </message>
    <message>
      <source>table, rows, undated, all events, screen reader, statistics</source>
      <translation>Tabelle, Zeilen, ohne Datum, alle Ereignisse, Bildschirmleser, Statistik</translation>
    </message>
    <message>
      <source>take back</source>
      <translation>zurücknehmen</translation>
    </message>
    <message>
      <source>take back, revert, mistake</source>
      <translation>zurücknehmen, widerrufen, Fehler</translation>
    </message>
    <message>
      <source>takes part in {events}</source>
      <translation>beteiligt an: {events}</translation>
    </message>
    <message>
      <source>the articles tell of it</source>
      <translation>die Artikel berichten davon</translation>
    </message>
    <message>
      <source>the disk is write-protected. Choose another folder.</source>
      <translation>die Platte ist schreibgeschützt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>the week of {days}</source>
      <translation>der Woche vom {days}</translation>
    </message>
    <message>
      <source>the {number}{ending} century</source>
      <translation>dem {number}. Jahrhundert</translation>
    </message>
    <message>
      <source>the {number}{ending} century BCE</source>
      <translation>dem {number}. Jahrhundert v. Chr.</translation>
    </message>
    <message>
      <source>the {year}s</source>
      <translation>den {year}er-Jahren</translation>
    </message>
    <message>
      <source>there is no room left on the disk. What was there stays as it was. Free some space and try again, or choose another disk.</source>
      <translation>auf der Platte ist kein Platz mehr. Was dort war, bleibt, wie es war. Schaffen Sie Platz, und versuchen Sie es noch einmal, oder wählen Sie eine andere Platte.</translation>
    </message>
    <message>
      <source>this event: {state}</source>
      <translation>dieses Ereignis: {state}</translation>
    </message>
    <message>
      <source>timeline</source>
      <translation>Zeitachse</translation>
    </message>
    <message>
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>two persons, different person, alias, separate</source>
      <translation>zwei Personen, andere Person, Alias, trennen</translation>
    </message>
    <message>
      <source>type, category</source>
      <translation>Typ, Kategorie</translation>
    </message>
    <message>
      <source>uncertain</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <source>uncertain dates</source>
      <translation>unsicher datiert</translation>
    </message>
    <message>
      <source>uncertain: fades over the doubtful part</source>
      <translation>unsicher: verblasst über dem zweifelhaften Teil</translation>
    </message>
    <message>
      <source>undated</source>
      <translation>ohne Datum</translation>
    </message>
    <message>
      <source>ungroup, one lane, single row</source>
      <translation>nicht gruppieren, eine Spur, eine Zeile</translation>
    </message>
    <message>
      <source>vague, unsure, approximate, doubtful, estimated</source>
      <translation>vage, unsicher, ungefähr, zweifelhaft, geschätzt</translation>
    </message>
    <message>
      <source>version, license, program, info</source>
      <translation>Hilfe, Version, Lizenz, Programm</translation>
    </message>
    <message>
      <source>very likely</source>
      <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>Besuch</translation>
    </message>
    <message>
      <source>was {date}</source>
      <translation>war {date}</translation>
    </message>
    <message>
      <source>what was found has changed</source>
      <translation>das Gefundene hat sich geändert</translation>
    </message>
    <message>
      <source>what was found is the same as before</source>
      <translation>das Gefundene ist dasselbe wie vorher</translation>
    </message>
    <message>
      <source>who is, biography, role, profile, met whom, statistics</source>
      <translation>wer ist, Lebenslauf, Amt, Rolle, wen getroffen, Statistik</translation>
    </message>
    <message>
      <source>who, people, person, name, organization, country</source>
      <translation>wer, Leute, Person, Name, Organisation, Land</translation>
    </message>
    <message>
      <source>whole screen, fullscreen, maximize, presentation, kiosk</source>
      <translation>ganzer Bildschirm, Fullscreen, maximieren, Präsentation, Vorführung</translation>
    </message>
    <message>
      <source>whole timeline, overview, show all, everything, reset view</source>
      <translation>ganze Zeitachse, Überblick, alles zeigen, Ansicht zurücksetzen</translation>
    </message>
    <message>
      <source>winter</source>
      <translation>Winter</translation>
    </message>
    <message>
      <source>words: {text}</source>
      <translation>Wörter: {text}</translation>
    </message>
    <message>
      <source>wrong date, change date, fix date, correct, mistake, rename event, change title, place, who took part, status, kind</source>
      <translation>falsches Datum, Datum ändern, Datum berichtigen, korrigieren, Fehler, umbenennen, Titel ändern, Ort, wer nahm teil, Status, Art</translation>
    </message>
    <message>
      <source>years, or days as 20230205</source>
      <translation>Jahre, oder Tage wie 20230205</translation>
    </message>
    <message>
      <source>zoom</source>
      <translation>zoomen</translation>
    </message>
    <message>
      <source>{about}. Drawn by Hiatus.</source>
      <translation>{about}. Von Hiatus gezeichnet.</translation>
    </message>
    <message>
      <source>{added} added</source>
      <translation>{added} hinzugefügt</translation>
    </message>
    <message>
      <source>{articles} of unknown day</source>
      <translation>{articles} an unbekanntem Tag</translation>
    </message>
    <message>
      <source>{articles} published after all events</source>
      <translation>{articles} nach allen Ereignissen veröffentlicht</translation>
    </message>
    <message>
      <source>{articles} published before all events</source>
      <translation>{articles} vor allen Ereignissen veröffentlicht</translation>
    </message>
    <message>
      <source>{cells}: they are in the exported data.</source>
      <translation>{cells}: sie sind in den exportierten Daten.</translation>
    </message>
    <message>
      <source>{changes}. You can undo it.</source>
      <translation>{changes}. Sie können es rückgängig machen.</translation>
    </message>
    <message>
      <source>{clear} clears it, step by step.</source>
      <translation>{clear} hebt ihn auf, Schritt für Schritt.</translation>
    </message>
    <message>
      <source>{column}: {text}</source>
      <translation>{column}: {text}</translation>
    </message>
    <message>
      <source>{count} of {whole}</source>
      <translation>{count} von {whole}</translation>
    </message>
    <message>
      <source>{date}, {note}</source>
      <translation>{date}, {note}</translation>
    </message>
    <message>
      <source>{day}</source>
      <translation>{day}.</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{day}. {month}</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message>
      <source>{day}, {time} UTC</source>
      <translation>{day}, {time} UTC</translation>
    </message>
    <message>
      <source>{events} here, {hidden} of them without a mark: click to zoom to them</source>
      <translation>{events} hier, davon {hidden} ohne Zeichen: klicken, um hinzuzoomen</translation>
    </message>
    <message>
      <source>{events} here: click to zoom to them</source>
      <translation>{events} hier: klicken, um hinzuzoomen</translation>
    </message>
    <message>
      <source>{events} of “{name}” added</source>
      <translation>{events} aus „{name}“ hinzugefügt</translation>
    </message>
    <message>
      <source>{events} that no words date</source>
      <translation>{events} ohne Zeitangabe</translation>
    </message>
    <message>
      <source>{events}, {accepted} of them accepted</source>
      <translation>{events}, davon {accepted} bestätigt</translation>
    </message>
    <message>
      <source>{failures} could not be read (File, Files that could not be read)</source>
      <translation>nicht lesbar: {failures} (Datei, Dateien, die nicht gelesen werden konnten)</translation>
    </message>
    <message>
      <source>{field}, as read: {words}</source>
      <translation>{field}, wie gelesen: {words}</translation>
    </message>
    <message>
      <source>{field}: nothing was read</source>
      <translation>{field}: nichts wurde gelesen</translation>
    </message>
    <message>
      <source>{field}: take back to what was read</source>
      <translation>{field}: auf das Gelesene zurücknehmen</translation>
    </message>
    <message>
      <source>{files} could not be read. All other files are in the project; nothing was lost.</source>
      <translation>Nicht lesbar: {files}. Alle anderen Dateien sind im Projekt; nichts ging verloren.</translation>
    </message>
    <message>
      <source>{find} finds a participant, {check} checks it. {clear} takes the filter away again.</source>
      <translation>{find} findet Beteiligte, {check} kreuzt sie an. {clear} hebt den Filter wieder auf.</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation>{first} – {last}</translation>
    </message>
    <message>
      <source>{first}–{last}</source>
      <translation>{first}–{last}</translation>
    </message>
    <message>
      <source>{foreign} kept but not read, being in {names}</source>
      <translation>{foreign} aufbewahrt, aber nicht gelesen ({names})</translation>
    </message>
    <message>
      <source>{format}, columns as they look.</source>
      <translation>{format}, Spalten nach ihrem Aussehen.</translation>
    </message>
    <message>
      <source>{format}, read with the ready mapping of that name.</source>
      <translation>{format}, mit der fertigen Zuordnung dieses Namens gelesen.</translation>
    </message>
    <message>
      <source>{hiatus} follows</source>
      <translation>{hiatus} folgt</translation>
    </message>
    <message>
      <source>{keys}  (yours)</source>
      <translation>{keys}  (Ihre)</translation>
    </message>
    <message>
      <source>{keys} cannot be a command's. {use}</source>
      <translation>{keys} kann keinem Befehl gehören. {use}</translation>
    </message>
    <message>
      <source>{keys} cannot be told from {longer}, the keys of “{command}”.</source>
      <translation>{keys} ist von {longer}, den Tasten von „{command}“, nicht zu unterscheiden.</translation>
    </message>
    <message>
      <source>{keys} is the key of “{command}” already.</source>
      <translation>{keys} ist schon die Taste von „{command}“.</translation>
    </message>
    <message>
      <source>{lane}, continued</source>
      <translation>{lane}, Fortsetzung</translation>
    </message>
    <message>
      <source>{length} without an event are folded here</source>
      <translation>{length} ohne Ereignis sind hier gefaltet</translation>
    </message>
    <message>
      <source>{many}: at most {most} can be merged at once. Let some go with {pick}.</source>
      <translation>{many}: höchstens {most} können auf einmal zusammengeführt werden. Lassen Sie einige mit {pick} los.</translation>
    </message>
    <message>
      <source>{many}: at most {most} can be put into a series at once. Pick fewer.</source>
      <translation>{many}: höchstens {most} können auf einmal in eine Reihe aufgenommen werden. Wählen Sie weniger.</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <source>{name} (copy)</source>
      <translation>{name} (Kopie)</translation>
    </message>
    <message>
      <source>{name} stopped by a fault of this program ({error}). What was stored stands; the log has the details.</source>
      <translation>{name} wurde durch einen Fehler dieses Programms angehalten ({error}). Was gespeichert war, bleibt; das Protokoll hat die Einzelheiten.</translation>
    </message>
    <message>
      <source>{name} stopped: {why}. What was stored stands.</source>
      <translation>{name} angehalten: {why}. Was gespeichert war, bleibt.</translation>
    </message>
    <message>
      <source>{name} · first {most} of {total}</source>
      <translation>{name} · die ersten {most} von {total}</translation>
    </message>
    <message>
      <source>{name} · first {shown} of {total}</source>
      <translation>{name} · die ersten {shown} von {total}</translation>
    </message>
    <message>
      <source>{name}, first report: {told}</source>
      <translation>{name}, erster Bericht: {told}</translation>
    </message>
    <message>
      <source>{name}, second report: {told}</source>
      <translation>{name}, zweiter Bericht: {told}</translation>
    </message>
    <message>
      <source>{name}: an image is written as {forms}, not as “{ending}”.</source>
      <translation>{name}: ein Bild wird als {forms} geschrieben, nicht als „{ending}“.</translation>
    </message>
    <message>
      <source>{name}: cancelled. What was stored before stands.</source>
      <translation>{name}: abgebrochen. Was vorher gespeichert wurde, bleibt.</translation>
    </message>
    <message>
      <source>{name}: done</source>
      <translation>{name}: fertig</translation>
    </message>
    <message>
      <source>{name}: {rows} events</source>
      <translation>{name}: {rows} Ereignisse</translation>
    </message>
    <message>
      <source>{new} makes a project in a folder of your choice; then add the articles to it.</source>
      <translation>{new} legt ein Projekt in einem Ordner Ihrer Wahl an; fügen Sie ihm dann die Artikel hinzu.</translation>
    </message>
    <message>
      <source>{next} goes to the next event, {zoom_in} and {zoom_out} zoom, {fit} shows all. A click and the wheel do the same.</source>
      <translation>{next} geht zum nächsten Ereignis, {zoom_in} und {zoom_out} zoomen, {fit} zeigt alles. Klick und Rad tun dasselbe.</translation>
    </message>
    <message>
      <source>{noun}: {name}</source>
      <translation>{noun}: {name}</translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <translation>{number} von {all}</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} von {total}</translation>
    </message>
    <message>
      <source>{number}s</source>
      <translation>{number}er</translation>
    </message>
    <message>
      <source>{number}{ending} c.</source>
      <translation>{number}. Jh.</translation>
    </message>
    <message>
      <source>{number}{ending} century</source>
      <translation>{number}. Jahrhundert</translation>
    </message>
    <message>
      <source>{number}{ending} mill.</source>
      <translation>{number}. Jt.</translation>
    </message>
    <message>
      <source>{number}{ending} millennium</source>
      <translation>{number}. Jahrtausend</translation>
    </message>
    <message numerus="yes">
      <source>{n} accepted</source>
      <translation>
        <numerusform>{n} bestätigt</numerusform>
        <numerusform>{n} bestätigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles</source>
      <translation>
        <numerusform>{n} Artikel</numerusform>
        <numerusform>{n} Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles are searched for events again, by this version of Hiatus. Your corrections stay.</source>
      <translation>
        <numerusform>{n} Artikel wird von dieser Version von Hiatus noch einmal nach Ereignissen durchsucht. Ihre Berichtigungen bleiben.</numerusform>
        <numerusform>{n} Artikel werden von dieser Version von Hiatus noch einmal nach Ereignissen durchsucht. Ihre Berichtigungen bleiben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles change</source>
      <translation>
        <numerusform>{n} Artikel ändert sich</numerusform>
        <numerusform>{n} Artikel ändern sich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles come back, with your corrections.</source>
      <translation>
        <numerusform>{n} Artikel kommt mit Ihren Berichtigungen zurück.</numerusform>
        <numerusform>{n} Artikel kommen mit Ihren Berichtigungen zurück.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles go, and the events that no other article reports. Your corrections of them are kept for when they come back.</source>
      <translation>
        <numerusform>{n} Artikel geht und mit ihm die Ereignisse, von denen kein anderer berichtet. Ihre Berichtigungen daran werden aufbewahrt, bis er zurückkommt.</numerusform>
        <numerusform>{n} Artikel gehen und mit ihnen die Ereignisse, von denen kein anderer berichtet. Ihre Berichtigungen daran werden aufbewahrt, bis sie zurückkommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were read again</source>
      <translation>
        <numerusform>{n} Artikel wurde noch einmal gelesen</numerusform>
        <numerusform>{n} Artikel wurden noch einmal gelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were taken out.</source>
      <translation>
        <numerusform>{n} Artikel wurde herausgenommen.</numerusform>
        <numerusform>{n} Artikel wurden herausgenommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} claims cannot be checked</source>
      <translation>
        <numerusform>{n} Behauptung lässt sich nicht prüfen</numerusform>
        <numerusform>{n} Behauptungen lassen sich nicht prüfen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} claims do not hold</source>
      <translation>
        <numerusform>{n} Behauptung stimmt nicht</numerusform>
        <numerusform>{n} Behauptungen stimmen nicht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} claims hold</source>
      <translation>
        <numerusform>{n} Behauptung stimmt</numerusform>
        <numerusform>{n} Behauptungen stimmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} conflicts</source>
      <translation>
        <numerusform>{n} Widerspruch</numerusform>
        <numerusform>{n} Widersprüche</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} corrections found nothing to stand on</source>
      <translation>
        <numerusform>{n} Berichtigung fand nichts, worauf sie stehen kann</numerusform>
        <numerusform>{n} Berichtigungen fanden nichts, worauf sie stehen können</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} d</source>
      <translation>{n} T</translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <translation>
        <numerusform>{n} Tag</numerusform>
        <numerusform>{n} Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days apart</source>
      <translation>
        <numerusform>{n} Tag auseinander</numerusform>
        <numerusform>{n} Tage auseinander</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} dismissed</source>
      <translation>
        <numerusform>{n} verworfen</numerusform>
        <numerusform>{n} verworfen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} earlier</source>
      <translation>
        <numerusform>{n} früher</numerusform>
        <numerusform>{n} früher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} edits in “{name}” are damaged and are passed over. All others hold. An earlier copy may still have them.</source>
      <translation>
        <numerusform>{n} Änderung in „{name}“ ist beschädigt und wird übergangen. Alle anderen gelten. Eine frühere Kopie enthält sie vielleicht noch.</numerusform>
        <numerusform>{n} Änderungen in „{name}“ sind beschädigt und werden übergangen. Alle anderen gelten. Eine frühere Kopie enthält sie vielleicht noch.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} event tables</source>
      <translation>
        <numerusform>{n} Ereignistabelle</numerusform>
        <numerusform>{n} Ereignistabellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events</source>
      <translation>
        <numerusform>{n} Ereignis</numerusform>
        <numerusform>{n} Ereignisse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events are</source>
      <translation>
        <numerusform>{n} Ereignis ist</numerusform>
        <numerusform>{n} Ereignisse sind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events are dismissed; they are kept here.</source>
      <translation>
        <numerusform>{n} Ereignis ist verworfen; es wird hier aufbewahrt.</numerusform>
        <numerusform>{n} Ereignisse sind verworfen; sie werden hier aufbewahrt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events are picked</source>
      <translation>
        <numerusform>{n} Ereignis ist gewählt</numerusform>
        <numerusform>{n} Ereignisse sind gewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events change</source>
      <translation>
        <numerusform>{n} Ereignis ändert sich</numerusform>
        <numerusform>{n} Ereignisse ändern sich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events in view</source>
      <translation>
        <numerusform>{n} Ereignis zu sehen</numerusform>
        <numerusform>{n} Ereignisse zu sehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events that are not accepted yet</source>
      <translation>
        <numerusform>{n} Ereignis, das nicht bestätigt ist</numerusform>
        <numerusform>{n} Ereignisse, die nicht bestätigt sind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events without a date that can be defended, not shown on the timeline</source>
      <translation>
        <numerusform>{n} Ereignis ohne vertretbares Datum, nicht auf der Zeitachse</numerusform>
        <numerusform>{n} Ereignisse ohne vertretbares Datum, nicht auf der Zeitachse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events without a date, not shown on the timeline</source>
      <translation>
        <numerusform>{n} Ereignis ohne Datum, nicht auf der Zeitachse</numerusform>
        <numerusform>{n} Ereignisse ohne Datum, nicht auf der Zeitachse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events without room for marks</source>
      <translation>
        <numerusform>{n} Ereignis ohne Platz für ein Zeichen</numerusform>
        <numerusform>{n} Ereignisse ohne Platz für Zeichen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files</source>
      <translation>
        <numerusform>{n} Datei</numerusform>
        <numerusform>{n} Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files and folders</source>
      <translation>
        <numerusform>{n} Datei oder Ordner</numerusform>
        <numerusform>{n} Dateien und Ordner</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be read</source>
      <translation>
        <numerusform>{n} Datei konnte nicht gelesen werden</numerusform>
        <numerusform>{n} Dateien konnten nicht gelesen werden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} footnotes have no room in this height.</source>
      <translation>
        <numerusform>{n} Fußnote hat in dieser Höhe keinen Platz.</numerusform>
        <numerusform>{n} Fußnoten haben in dieser Höhe keinen Platz.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} h</source>
      <translation>{n} Std</translation>
    </message>
    <message>
      <source>{n} in event tables</source>
      <translation>{n} in Ereignistabellen</translation>
    </message>
    <message numerus="yes">
      <source>{n} kinds</source>
      <translation>
        <numerusform>{n} Art</numerusform>
        <numerusform>{n} Arten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} later</source>
      <translation>
        <numerusform>{n} später</numerusform>
        <numerusform>{n} später</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} later ▸</source>
      <translation>{n} später ▸</translation>
    </message>
    <message numerus="yes">
      <source>{n} lines of page furniture</source>
      <translation>
        <numerusform>{n} Zeile Seitenbeiwerk</numerusform>
        <numerusform>{n} Zeilen Seitenbeiwerk</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} m</source>
      <translation>{n} M</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message numerus="yes">
      <source>{n} months</source>
      <translation>
        <numerusform>{n} Monat</numerusform>
        <numerusform>{n} Monate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more cells</source>
      <translation>
        <numerusform>{n} weitere Zelle</numerusform>
        <numerusform>{n} weitere Zellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more events are in the file that can be saved.</source>
      <translation>
        <numerusform>{n} weiteres Ereignis ist in der Datei, die gespeichert werden kann.</numerusform>
        <numerusform>{n} weitere Ereignisse sind in der Datei, die gespeichert werden kann.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} more without room</source>
      <translation>{n} weitere ohne Platz</translation>
    </message>
    <message numerus="yes">
      <source>{n} more: show all</source>
      <translation>
        <numerusform>{n} weiteres: alle zeigen</numerusform>
        <numerusform>{n} weitere: alle zeigen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of {whole} dismissed events have these words.</source>
      <translation>
        <numerusform>{n} von {whole} verworfenen Ereignissen hat diese Wörter.</numerusform>
        <numerusform>{n} von {whole} verworfenen Ereignissen haben diese Wörter.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other files</source>
      <translation>
        <numerusform>{n} weitere Datei</numerusform>
        <numerusform>{n} weitere Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other tables</source>
      <translation>
        <numerusform>{n} weitere Tabelle</numerusform>
        <numerusform>{n} weitere Tabellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} Seite</numerusform>
        <numerusform>{n} Seiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs of this article are in {languages}; Hiatus reads English, so nothing was taken from there.</source>
      <translation>
        <numerusform>{n} Absatz dieses Artikels ist nicht auf Englisch ({languages}); Hiatus liest Englisch, darum wurde dort nichts entnommen.</numerusform>
        <numerusform>{n} Absätze dieses Artikels sind nicht auf Englisch ({languages}); Hiatus liest Englisch, darum wurde dort nichts entnommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} participants</source>
      <translation>
        <numerusform>{n} Beteiligter</numerusform>
        <numerusform>{n} Beteiligte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} participants in common</source>
      <translation>
        <numerusform>{n} gemeinsamer Beteiligter</numerusform>
        <numerusform>{n} gemeinsame Beteiligte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people and organizations</source>
      <translation>
        <numerusform>{n} Person oder Organisation</numerusform>
        <numerusform>{n} Personen und Organisationen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} picked, {clear} lets go</source>
      <translation>
        <numerusform>{n} gewählt, {clear} hebt die Wahl auf</numerusform>
        <numerusform>{n} gewählt, {clear} hebt die Wahl auf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} repeated paragraphs</source>
      <translation>
        <numerusform>{n} wiederholter Absatz</numerusform>
        <numerusform>{n} wiederholte Absätze</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} reports</source>
      <translation>
        <numerusform>{n} Bericht</numerusform>
        <numerusform>{n} Berichte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rounds</source>
      <translation>
        <numerusform>{n} Runde</numerusform>
        <numerusform>{n} Runden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows</source>
      <translation>
        <numerusform>{n} Zeile</numerusform>
        <numerusform>{n} Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows of {name} gave no event.</source>
      <translation>
        <numerusform>{n} Zeile von {name} ergab kein Ereignis.</numerusform>
        <numerusform>{n} Zeilen von {name} ergaben kein Ereignis.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message numerus="yes">
      <source>{n} series</source>
      <translation>
        <numerusform>{n} Reihe</numerusform>
        <numerusform>{n} Reihen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} series change</source>
      <translation>
        <numerusform>{n} Reihe ändert sich</numerusform>
        <numerusform>{n} Reihen ändern sich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sources</source>
      <translation>
        <numerusform>{n} Quelle</numerusform>
        <numerusform>{n} Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} statuses</source>
      <translation>
        <numerusform>{n} Status</numerusform>
        <numerusform>{n} Status</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} steps would be done again.</source>
      <translation>
        <numerusform>{n} Schritt würde wiederholt.</numerusform>
        <numerusform>{n} Schritte würden wiederholt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} steps would be undone. They can be done again until you change something else.</source>
      <translation>
        <numerusform>{n} Schritt würde rückgängig gemacht. Er kann wiederholt werden, bis Sie etwas anderes ändern.</numerusform>
        <numerusform>{n} Schritte würden rückgängig gemacht. Sie können wiederholt werden, bis Sie etwas anderes ändern.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} tables</source>
      <translation>
        <numerusform>{n} Tabelle</numerusform>
        <numerusform>{n} Tabellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>{n} Mal</numerusform>
        <numerusform>{n} Mal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} with this filter</source>
      <translation>
        <numerusform>{n} mit diesem Filter</numerusform>
        <numerusform>{n} mit diesem Filter</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} y</source>
      <translation>{n} J</translation>
    </message>
    <message numerus="yes">
      <source>{n} years</source>
      <translation>
        <numerusform>{n} Jahr</numerusform>
        <numerusform>{n} Jahre</numerusform>
      </translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <translation>{one} und {other}</translation>
    </message>
    <message>
      <source>{one} and {other} folded</source>
      <translation>{one} und {other} gefaltet</translation>
    </message>
    <message>
      <source>{palette} runs any command by a few letters of its name; {keys} shows all keys.</source>
      <translation>{palette} führt jeden Befehl mit wenigen Buchstaben seines Namens aus; {keys} zeigt alle Tasten.</translation>
    </message>
    <message>
      <source>{part}: {n}</source>
      <translation>{part}: {n}</translation>
    </message>
    <message>
      <source>{previous}  previous report     {next}  next report     {previous_mark} {next_mark}  date or name     {reader}  go</source>
      <translation>{previous}  voriger Bericht     {next}  nächster Bericht     {previous_mark} {next_mark}  Datum oder Name     {reader}  hin</translation>
    </message>
    <message>
      <source>{published}, why?</source>
      <translation>{published}, warum?</translation>
    </message>
    <message>
      <source>{reason}. Choose another folder or name.</source>
      <translation>{reason}. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
      <source>{repeated} held what is in the project already</source>
      <translation>{repeated}: der Inhalt ist schon im Projekt</translation>
    </message>
    <message>
      <source>{reports} in {articles}</source>
      <translation>{reports} in {articles}</translation>
    </message>
    <message>
      <source>{reviewed} of {total} reviewed</source>
      <translation>{reviewed} von {total} durchgesehen</translation>
    </message>
    <message>
      <source>{rows} events of {tables} tables added</source>
      <translation>{rows} Ereignisse aus {tables} Tabellen hinzugefügt</translation>
    </message>
    <message>
      <source>{rows} failed</source>
      <translation>{rows} fehlgeschlagen</translation>
    </message>
    <message>
      <source>{rows} failed; the first ones: {reasons}</source>
      <translation>{rows} fehlgeschlagen; die ersten: {reasons}</translation>
    </message>
    <message>
      <source>{says} Split it, or save it as CSV, which may be of any size.</source>
      <translation>{says} Teilen Sie sie, oder speichern Sie sie als CSV, die beliebig groß sein darf.</translation>
    </message>
    <message>
      <source>{season} {year}</source>
      <translation>{season} {year}</translation>
    </message>
    <message>
      <source>{shown} of {events}</source>
      <translation>{shown} von {events}</translation>
    </message>
    <message numerus="yes">
      <source>{shown} of {n} events</source>
      <translation>
        <numerusform>{shown} von {n} Ereignis</numerusform>
        <numerusform>{shown} von {n} Ereignissen</numerusform>
      </translation>
    </message>
    <message>
      <source>{status} says “{word}”, which is no status Hiatus knows ({status2}). Write one of these, or let the column stand for nothing.</source>
      <translation>{status} sagt „{word}“, was kein Status ist, den Hiatus kennt ({status2}). Schreiben Sie einen davon, oder lassen Sie die Spalte für nichts stehen.</translation>
    </message>
    <message>
      <source>{table}, row {line}</source>
      <translation>{table}, Zeile {line}</translation>
    </message>
    <message>
      <source>{text} is {date}</source>
      <translation>{text} ist {date}</translation>
    </message>
    <message>
      <source>{text} is … (choose)</source>
      <translation>{text} ist … (wählen)</translation>
    </message>
    <message>
      <source>{text}, {done} of {total}.</source>
      <translation>{text}, {done} von {total}.</translation>
    </message>
    <message>
      <source>{time} BCE</source>
      <translation>{time} v. Chr.</translation>
    </message>
    <message>
      <source>{time} CE</source>
      <translation>{time} n. Chr.</translation>
    </message>
    <message>
      <source>{title} ({date})</source>
      <translation>{title} ({date})</translation>
    </message>
    <message>
      <source>{title} leads</source>
      <translation>{title} führt</translation>
    </message>
    <message>
      <source>{title}, continued</source>
      <translation>{title}, Fortsetzung</translation>
    </message>
    <message>
      <source>{trouble} No project was touched: {open} opens one.</source>
      <translation>{trouble} Kein Projekt wurde angerührt: {open} öffnet eines.</translation>
    </message>
    <message>
      <source>{waiting} not searched for events yet</source>
      <translation>{waiting} noch nicht nach Ereignissen durchsucht</translation>
    </message>
    <message>
      <source>{weekday} {date}</source>
      <translation>{weekday} {date}</translation>
    </message>
    <message>
      <source>{what} ({n})</source>
      <translation>{what} ({n})</translation>
    </message>
    <message>
      <source>{what} folded</source>
      <translation>{what} gefaltet</translation>
    </message>
    <message>
      <source>{what}, event {number}: {value}</source>
      <translation>{what}, Ereignis {number}: {value}</translation>
    </message>
    <message>
      <source>{what}, uncertain first</source>
      <translation>{what}, Unsichere zuerst</translation>
    </message>
    <message>
      <source>{width} by {height} pixels</source>
      <translation>{width} mal {height} Pixel</translation>
    </message>
    <message>
      <source>{width} × {height} mm</source>
      <translation>{width} × {height} mm</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
      <source>{words}
Press to take it out of the filter.</source>
      <translation>{words}
Drücken, um es aus dem Filter zu nehmen.</translation>
    </message>
    <message>
      <source>{year}</source>
      <translation>{year}</translation>
    </message>
    <message>
      <source>{year} BCE</source>
      <translation>{year} v. Chr.</translation>
    </message>
    <message>
      <source>{year} CE</source>
      <translation>{year} n. Chr.</translation>
    </message>
    <message>
      <source>“{beside}”, which lies beside “{name}” and should hold what was saved last, does not fit it: it is damaged or of another project. Hiatus has left both as they are. Move “{beside}” to another folder and open the project again; it is then as it was before. ({path})</source>
      <translation>„{beside}“ liegt neben „{name}“ und sollte enthalten, was zuletzt gespeichert wurde, passt aber nicht dazu: die Datei ist beschädigt oder gehört zu einem anderen Projekt. Hiatus hat beide gelassen, wie sie sind. Verschieben Sie „{beside}“ in einen anderen Ordner, und öffnen Sie das Projekt noch einmal; es ist dann, wie es vorher war. ({path})</translation>
    </message>
    <message>
      <source>“{called}” is a participant of its own now. {undo} takes it back.</source>
      <translation>„{called}“ ist jetzt ein eigener Beteiligter. {undo} nimmt es zurück.</translation>
    </message>
    <message>
      <source>“{claim}” does not hold</source>
      <translation>„{claim}“ stimmt nicht</translation>
    </message>
    <message>
      <source>“{claim}” holds</source>
      <translation>„{claim}“ stimmt</translation>
    </message>
    <message>
      <source>“{command}”</source>
      <translation>„{command}“</translation>
    </message>
    <message>
      <source>“{command}” has no keys</source>
      <translation>„{command}“ hat keine Tasten</translation>
    </message>
    <message>
      <source>“{merged}” becomes another name of “{into}”.</source>
      <translation>„{merged}“ wird ein anderer Name von „{into}“.</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
    <message>
      <source>“{name}” as it was read</source>
      <translation>„{name}“ wie gelesen</translation>
    </message>
    <message>
      <source>“{name}” begins like JSON, but its first lines hold no object.</source>
      <translation>„{name}“ beginnt wie JSON, aber seine ersten Zeilen enthalten kein Objekt.</translation>
    </message>
    <message>
      <source>“{name}” can be read and not changed: the file or its folder is write-protected, so this was not saved. Copy it to a folder of yours and open the copy to work on it. ({path})</source>
      <translation>„{name}“ kann gelesen, aber nicht geändert werden: Datei oder Ordner sind schreibgeschützt, darum wurde dies nicht gespeichert. Kopieren Sie sie in einen eigenen Ordner, und öffnen Sie die Kopie. ({path})</translation>
    </message>
    <message>
      <source>“{name}” cannot be decoded: {error}. Save it again as UTF-8 and add it once more.</source>
      <translation>„{name}“ kann nicht entschlüsselt werden: {error}. Speichern Sie die Datei als UTF-8, und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
      <source>“{name}” cannot be made here: the disk is write-protected. Choose another folder. ({path})</source>
      <translation>„{name}“ kann hier nicht angelegt werden: die Platte ist schreibgeschützt. Wählen Sie einen anderen Ordner. ({path})</translation>
    </message>
    <message>
      <source>“{name}” cannot be made in {folder}: {why}. Check that you may write there, or choose another folder.</source>
      <translation>„{name}“ kann in {folder} nicht angelegt werden: {why}. Prüfen Sie, ob Sie dort schreiben dürfen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>“{name}” cannot be made: where its folder should be is a file, {file}. Move that file or give it another name, or choose another folder.</source>
      <translation>„{name}“ kann nicht angelegt werden: wo der Ordner sein sollte, liegt eine Datei, {file}. Verschieben Sie diese Datei oder geben Sie ihr einen anderen Namen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>“{name}” cannot be opened by the system ({says}). Check that its folder is there and may be used. ({path})</source>
      <translation>„{name}“ kann vom System nicht geöffnet werden ({says}). Prüfen Sie, ob der Ordner da ist und benutzt werden darf. ({path})</translation>
    </message>
    <message>
      <source>“{name}” cannot be opened: {why}. Check that you may use the file and its folder. ({path})</source>
      <translation>„{name}“ kann nicht geöffnet werden: {why}. Prüfen Sie, ob Sie Datei und Ordner benutzen dürfen. ({path})</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: {reason}.</source>
      <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>“{name}” cannot be unpacked: {error}. Unpack it yourself and add what is in it.</source>
      <translation>„{name}“ kann nicht entpackt werden: {error}. Entpacken Sie es selbst, und fügen Sie den Inhalt hinzu.</translation>
    </message>
    <message>
      <source>“{name}” could not be read because of a fault of this program ({error}).</source>
      <translation>„{name}“ konnte wegen eines Fehlers dieses Programms nicht gelesen werden ({error}).</translation>
    </message>
    <message>
      <source>“{name}” could not be read or written ({says}). What was saved before stands. Check the disk, then close the project and open it again. ({path})</source>
      <translation>„{name}“ konnte nicht gelesen oder geschrieben werden ({says}). Was vorher gespeichert wurde, bleibt. Prüfen Sie die Platte, schließen Sie dann das Projekt und öffnen Sie es wieder. ({path})</translation>
    </message>
    <message>
      <source>“{name}” could not be read: {says}. Check the disk it lies on and try again.</source>
      <translation>„{name}“ konnte nicht gelesen werden: {says}. Prüfen Sie die Platte, auf der die Datei liegt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>“{name}” could not be searched for events because of a fault of this program ({error}).</source>
      <translation>„{name}“ konnte wegen eines Fehlers dieses Programms nicht nach Ereignissen durchsucht werden ({error}).</translation>
    </message>
    <message>
      <source>“{name}” could not be searched for events: the process that read it ended abruptly, and so did a second one ({error}). It may need more memory than there is. Everything else goes on.</source>
      <translation>„{name}“ konnte nicht nach Ereignissen durchsucht werden: der lesende Prozess endete plötzlich, und ein zweiter ebenso ({error}). Vielleicht braucht es mehr Speicher, als da ist. Alles andere geht weiter.</translation>
    </message>
    <message>
      <source>“{name}” has a single event, so there is nothing to split off.</source>
      <translation>„{name}“ hat nur ein Ereignis, darum ist nichts abzutrennen.</translation>
    </message>
    <message>
      <source>“{name}” has no ending Hiatus can write as data. Use one of {known}.</source>
      <translation>„{name}“ hat keine Endung, die Hiatus als Daten schreiben kann. Verwenden Sie eine von {known}.</translation>
    </message>
    <message>
      <source>“{name}” has one name only, so there is none to split off.</source>
      <translation>„{name}“ hat nur einen Namen, darum ist keiner abzutrennen.</translation>
    </message>
    <message>
      <source>“{name}” holds binary data (NUL bytes), not a table. Save the table as CSV (UTF-8) and add that.</source>
      <translation>„{name}“ enthält Binärdaten (NUL-Bytes), keine Tabelle. Speichern Sie die Tabelle als CSV (UTF-8), und fügen Sie diese hinzu.</translation>
    </message>
    <message>
      <source>“{name}” holds binary data (NUL bytes), not text. Save its text as a .txt file and add that.</source>
      <translation>„{name}“ enthält Binärdaten (NUL-Bytes), keinen Text. Speichern Sie den Text als .txt-Datei, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
      <source>“{name}” holds binary data, not text. Save its text as a .txt file and add that.</source>
      <translation>„{name}“ enthält Binärdaten, keinen Text. Speichern Sie den Text als .txt-Datei, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
      <source>“{name}” holds no data of Hiatus: it was made without them, by another program, or changed since.</source>
      <translation>„{name}“ enthält keine Daten von Hiatus: es wurde ohne sie oder von einem anderen Programm gemacht oder seither geändert.</translation>
    </message>
    <message>
      <source>“{name}” holds only white space. Save the article again, or remove the file.</source>
      <translation>„{name}“ enthält nur Leerraum. Speichern Sie den Artikel noch einmal, oder entfernen Sie die Datei.</translation>
    </message>
    <message>
      <source>“{name}” is JSON, but holds no list of events. Hiatus reads a list of objects, one an event.</source>
      <translation>„{name}“ ist JSON, enthält aber keine Liste von Ereignissen. Hiatus liest eine Liste von Objekten, eines je Ereignis.</translation>
    </message>
    <message>
      <source>“{name}” is a JSON export of Hiatus, which is for other programs. Open its project, or export the events as CSV.</source>
      <translation>„{name}“ ist ein JSON-Export von Hiatus, der für andere Programme ist. Öffnen Sie sein Projekt, oder exportieren Sie die Ereignisse als CSV.</translation>
    </message>
    <message>
      <source>“{name}” is a database of another program, not a Hiatus project. Choose another file. ({path})</source>
      <translation>„{name}“ ist die Datenbank eines anderen Programms, kein Hiatus-Projekt. Wählen Sie eine andere Datei. ({path})</translation>
    </message>
    <message>
      <source>“{name}” is a device or a pipe, not a file. Save the article as a .txt file and add that.</source>
      <translation>„{name}“ ist ein Gerät oder eine Pipe, keine Datei. Speichern Sie den Artikel als .txt-Datei, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
      <source>“{name}” is a folder, not a file. Add the folder itself to read the articles in it.</source>
      <translation>„{name}“ ist ein Ordner, keine Datei. Fügen Sie den Ordner selbst hinzu, um die Artikel darin zu lesen.</translation>
    </message>
    <message>
      <source>“{name}” is a folder, not a project. Choose a .hiatus file; articles are added to an open project.</source>
      <translation>„{name}“ ist ein Ordner, kein Projekt. Wählen Sie eine .hiatus-Datei; Artikel werden einem offenen Projekt hinzugefügt.</translation>
    </message>
    <message>
      <source>“{name}” is a spreadsheet's own file. Save its sheet as CSV (UTF-8) and add that.</source>
      <translation>„{name}“ ist die eigene Datei eines Tabellenprogramms. Speichern Sie das Blatt als CSV (UTF-8), und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
      <source>“{name}” is being added to by another program all the time, so its events could not be joined. The articles are in. Try again when the other program is done.</source>
      <translation>„{name}“ wird ständig von einem anderen Programm ergänzt, darum konnten seine Ereignisse nicht verbunden werden. Die Artikel sind da. Versuchen Sie es noch einmal, wenn das andere Programm fertig ist.</translation>
    </message>
    <message>
      <source>“{name}” is being written by another program or another window, so this was not saved. Wait until that is done, or close it there, and try again.</source>
      <translation>„{name}“ wird gerade von einem anderen Programm oder Fenster geschrieben, darum wurde dies nicht gespeichert. Warten Sie, bis das fertig ist, oder schließen Sie es dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>“{name}” is damaged and cannot be unpacked: {error}. Get it again.</source>
      <translation>„{name}“ ist beschädigt und kann nicht entpackt werden: {error}. Holen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>“{name}” is damaged: {why}. Hiatus has left it as it is. Open a backup or an earlier copy of it; if there is none, start a new project and add the articles again. ({path})</source>
      <translation>„{name}“ ist beschädigt: {why}. Hiatus hat es gelassen, wie es ist. Öffnen Sie eine Sicherung oder eine frühere Kopie; wenn es keine gibt, beginnen Sie ein neues Projekt und fügen Sie die Artikel wieder hinzu. ({path})</translation>
    </message>
    <message>
      <source>“{name}” is empty. Save the article again, or remove the file.</source>
      <translation>„{name}“ ist leer. Speichern Sie den Artikel noch einmal, oder entfernen Sie die Datei.</translation>
    </message>
    <message>
      <source>“{name}” is empty. Save the table again, or remove the file.</source>
      <translation>„{name}“ ist leer. Speichern Sie die Tabelle noch einmal, oder entfernen Sie die Datei.</translation>
    </message>
    <message>
      <source>“{name}” is in the project, but was taken out of it. “Articles taken out” in the File menu puts it back.</source>
      <translation>„{name}“ ist im Projekt, wurde aber herausgenommen. „Herausgenommene Artikel“ im Menü Datei legt ihn zurück.</translation>
    </message>
    <message>
      <source>“{name}” is nested too deeply to be a table of events.</source>
      <translation>„{name}“ ist zu tief verschachtelt, um eine Ereignistabelle zu sein.</translation>
    </message>
    <message>
      <source>“{name}” is no GDELT event file: its cells are not parted by tabs.</source>
      <translation>„{name}“ ist keine GDELT-Ereignisdatei: seine Zellen sind nicht durch Tabulatoren getrennt.</translation>
    </message>
    <message>
      <source>“{name}” is no TimelineJS timeline: it has no list of “events”.</source>
      <translation>„{name}“ ist keine TimelineJS-Zeitachse: es hat keine Liste von „events“.</translation>
    </message>
    <message>
      <source>“{name}” is no calendar: it does not begin with BEGIN:VCALENDAR. Export it again.</source>
      <translation>„{name}“ ist kein Kalender: es beginnt nicht mit BEGIN:VCALENDAR. Exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
      <source>“{name}” is no country of this project. Add it as a participant first, or leave this empty.</source>
      <translation>„{name}“ ist kein Land dieses Projekts. Fügen Sie es zuerst als Beteiligten hinzu, oder lassen Sie dies leer.</translation>
    </message>
    <message>
      <source>“{name}” is no longer there: {path}.</source>
      <translation>„{name}“ ist nicht mehr da: {path}.</translation>
    </message>
    <message>
      <source>“{name}” is no longer where it was: it was moved, deleted or replaced while it was open, so nothing more is saved in it. Put it back as it was, then go on; or open it where it is now. ({path})</source>
      <translation>„{name}“ ist nicht mehr, wo es war: es wurde verschoben, gelöscht oder ersetzt, während es offen war, darum wird nichts mehr darin gespeichert. Stellen Sie es wieder her, und machen Sie dann weiter; oder öffnen Sie es, wo es jetzt ist. ({path})</translation>
    </message>
    <message>
      <source>“{name}” is no table Hiatus can read. It reads {value}.</source>
      <translation>„{name}“ ist keine Tabelle, die Hiatus lesen kann. Es liest {value}.</translation>
    </message>
    <message>
      <source>“{name}” is no table: none of its first lines is parted by commas, semicolons, tabs or bars. Save the table as CSV (UTF-8), or give a text the ending .txt to add it as an article.</source>
      <translation>„{name}“ ist keine Tabelle: keine der ersten Zeilen ist durch Kommas, Semikolons, Tabulatoren oder Striche getrennt. Speichern Sie die Tabelle als CSV (UTF-8), oder geben Sie einem Text die Endung .txt, um ihn als Artikel hinzuzufügen.</translation>
    </message>
    <message>
      <source>“{name}” is not a Hiatus project, or was overwritten by something else. Hiatus has left it as it is. Choose another file; an article is added to a project with Add articles. ({path})</source>
      <translation>„{name}“ ist kein Hiatus-Projekt oder wurde von etwas anderem überschrieben. Hiatus hat es gelassen, wie es ist. Wählen Sie eine andere Datei; ein Artikel wird mit „Artikel hinzufügen“ einem Projekt hinzugefügt. ({path})</translation>
    </message>
    <message>
      <source>“{name}” is not a possible file name. Rename the file and add it once more.</source>
      <translation>„{name}“ ist kein möglicher Dateiname. Benennen Sie die Datei um, und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
      <source>“{name}” is not an ordinary file, so it cannot be a project. Choose a .hiatus file. ({path})</source>
      <translation>„{name}“ ist keine gewöhnliche Datei, kann also kein Projekt sein. Wählen Sie eine .hiatus-Datei. ({path})</translation>
    </message>
    <message>
      <source>“{name}” is not whole JSON: {error}. Export it again.</source>
      <translation>„{name}“ ist kein vollständiges JSON: {error}. Exportieren Sie es noch einmal.</translation>
    </message>
    <message>
      <source>“{name}” is of {country} now. {undo} takes it back.</source>
      <translation>„{name}“ gehört jetzt zu {country}. {undo} nimmt es zurück.</translation>
    </message>
    <message>
      <source>“{name}” is open in another window or program, or was not closed as it should be, so it is not replaced. Choose another name for the copy.</source>
      <translation>„{name}“ ist in einem anderen Fenster oder Programm geöffnet oder wurde nicht richtig geschlossen und wird darum nicht ersetzt. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
      <source>“{name}” is the project that is open. Choose another name for the copy.</source>
      <translation>„{name}“ ist das geöffnete Projekt. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
      <source>“{name}” is there already in {folder}.</source>
      <translation>„{name}“ gibt es in {folder} schon.</translation>
    </message>
    <message>
      <source>“{name}” is there already. Choose another name, or open it with {open}.</source>
      <translation>„{name}“ gibt es schon. Wählen Sie einen anderen Namen, oder öffnen Sie es mit {open}.</translation>
    </message>
    <message>
      <source>“{name}” is there already. Open it, or choose another name. ({path})</source>
      <translation>„{name}“ gibt es schon. Öffnen Sie es, oder wählen Sie einen anderen Namen. ({path})</translation>
    </message>
    <message>
      <source>“{name}” is too large to look into.</source>
      <translation>„{name}“ ist zu groß, um hineinzusehen.</translation>
    </message>
    <message>
      <source>“{name}” is write-protected: it is open for reading, and nothing done now is kept in it. Copy it to edit.</source>
      <translation>„{name}“ ist schreibgeschützt: es ist zum Lesen offen, und nichts, was jetzt geschieht, wird darin aufbewahrt. Kopieren Sie es, um es zu bearbeiten.</translation>
    </message>
    <message>
      <source>“{name}” is {found}, not a table of text. Save the table as CSV (UTF-8) and add that.</source>
      <translation>„{name}“ ist {found}, keine Texttabelle. Speichern Sie die Tabelle als CSV (UTF-8), und fügen Sie diese hinzu.</translation>
    </message>
    <message>
      <source>“{name}” is {found}, not plain text. Save its text as a .txt file and add that.</source>
      <translation>„{name}“ ist {found}, kein reiner Text. Speichern Sie den Text als .txt-Datei, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
      <source>“{name}” packs {holds}; Hiatus reads a .zip that holds one table. Unpack it and add what is in it.</source>
      <translation>„{name}“ packt {holds}; Hiatus liest ein .zip mit einer einzigen Tabelle. Entpacken Sie es, und fügen Sie den Inhalt hinzu.</translation>
    </message>
    <message>
      <source>“{name}” was made by a newer version of Hiatus (format {version}; this version knows {format}). It has been left as it is. Install the newer version to open it.</source>
      <translation>„{name}“ wurde von einer neueren Version von Hiatus gemacht (Format {version}; diese Version kennt {format}). Es wurde gelassen, wie es ist. Installieren Sie die neuere Version, um es zu öffnen.</translation>
    </message>
    <message>
      <source>“{name}” was made by an older version of Hiatus and must be brought up to date, but it is write-protected. Copy it to a folder of yours and open the copy. ({path})</source>
      <translation>„{name}“ wurde von einer älteren Version von Hiatus gemacht und muss aktualisiert werden, ist aber schreibgeschützt. Kopieren Sie es in einen eigenen Ordner, und öffnen Sie die Kopie. ({path})</translation>
    </message>
    <message>
      <source>“{name}” was put in again since. Take it out first.</source>
      <translation>„{name}“ wurde seither wieder hinzugefügt. Nehmen Sie es zuerst heraus.</translation>
    </message>
    <message>
      <source>“{name}” would be stopped; what was stored before stands.</source>
      <translation>„{name}“ würde abgebrochen; was vorher gespeichert wurde, bleibt.</translation>
    </message>
    <message>
      <source>“{one}” and “{other}” stay two events, whatever is read later.</source>
      <translation>„{one}“ und „{other}“ bleiben zwei Ereignisse, was auch später gelesen wird.</translation>
    </message>
    <message>
      <source>“{one}” is dated {when}, “{other}” {then}.</source>
      <translation>„{one}“ ist {when} datiert, „{other}“ {then}.</translation>
    </message>
    <message>
      <source>“{path}” could not be written: {why}</source>
      <translation>„{path}“ konnte nicht geschrieben werden: {why}</translation>
    </message>
    <message>
      <source>“{plan}” itself came of “{title}”. Take that back first.</source>
      <translation>„{plan}“ ging selbst aus „{title}“ hervor. Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
      <source>“{setting}” holds from the next start on.</source>
      <translation>„{setting}“ gilt vom nächsten Start an.</translation>
    </message>
    <message>
      <source>“{title}” has a single report, so there is nothing to split off.</source>
      <translation>„{title}“ hat nur einen Bericht, darum ist nichts abzutrennen.</translation>
    </message>
    <message>
      <source>“{title}” has no date that could be moved. Edit the event to give it one.</source>
      <translation>„{title}“ hat kein Datum, das verschoben werden könnte. Bearbeiten Sie das Ereignis, um ihm eines zu geben.</translation>
    </message>
    <message>
      <source>“{title}” has no such report.</source>
      <translation>„{title}“ hat keinen solchen Bericht.</translation>
    </message>
    <message>
      <source>“{title}” is accepted already.</source>
      <translation>„{title}“ ist schon bestätigt.</translation>
    </message>
    <message>
      <source>“{title}” is dismissed already.</source>
      <translation>„{title}“ ist schon verworfen.</translation>
    </message>
    <message>
      <source>“{title}” is not reviewed yet.</source>
      <translation>„{title}“ ist noch nicht durchgesehen.</translation>
    </message>
    <message>
      <source>“{title}” is to be reviewed again.</source>
      <translation>„{title}“ soll noch einmal durchgesehen werden.</translation>
    </message>
    <message>
      <source>“{title}”: {words}. Dates it tells only by that day move with it.</source>
      <translation>„{title}“: {words}. Datumsangaben, die er nur von diesem Tag aus nennt, gehen mit.</translation>
    </message>
    <message>
      <source>“{words}” ({article})</source>
      <translation>„{words}“ ({article})</translation>
    </message>
    <message>
      <source>“{words}” can be read with the day or the month first. Write the month as a word, or the year first.</source>
      <translation>„{words}“ lässt sich mit dem Tag oder dem Monat zuerst lesen. Schreiben Sie den Monat als Wort oder das Jahr zuerst.</translation>
    </message>
    <message>
      <source>“{words}” depends on when it is said. Write the date with its year.</source>
      <translation>„{words}“ hängt davon ab, wann es gesagt wird. Schreiben Sie das Datum mit seinem Jahr.</translation>
    </message>
    <message>
      <source>“{words}” ends before it begins. Write the earlier date first.</source>
      <translation>„{words}“ endet, bevor es beginnt. Schreiben Sie das frühere Datum zuerst.</translation>
    </message>
    <message>
      <source>“{words}” has an open end. Write the days it lies between, for example 2020..2023-05.</source>
      <translation>„{words}“ hat ein offenes Ende. Schreiben Sie die Tage, zwischen denen es liegt, zum Beispiel 2020..2023-05.</translation>
    </message>
    <message>
      <source>“{words}” has no such time of day.</source>
      <translation>„{words}“ hat keine solche Tageszeit.</translation>
    </message>
    <message>
      <source>“{words}” has no such time zone.</source>
      <translation>„{words}“ hat keine solche Zeitzone.</translation>
    </message>
    <message>
      <source>“{words}” has no such year: the year before AD 1 is 1 BC.</source>
      <translation>„{words}“ hat kein solches Jahr: das Jahr vor 1 n. Chr. ist 1 v. Chr.</translation>
    </message>
    <message>
      <source>“{words}” has no year. Write it with its year, for example 19 March 2015.</source>
      <translation>„{words}“ hat kein Jahr. Schreiben Sie es mit seinem Jahr, zum Beispiel 19. März 2015.</translation>
    </message>
    <message>
      <source>“{words}” is no date Hiatus can read. Write for example {examples}.</source>
      <translation>„{words}“ ist kein Datum, das Hiatus lesen kann. Schreiben Sie zum Beispiel {examples}.</translation>
    </message>
    <message>
      <source>“{words}” is no day of the calendar.</source>
      <translation>„{words}“ ist kein Tag des Kalenders.</translation>
    </message>
    <message>
      <source>“{words}” is no single day. A time of day needs one, as in 2015-03-19 14:30.</source>
      <translation>„{words}“ ist kein einzelner Tag. Eine Tageszeit braucht einen, wie in 2015-03-19 14:30.</translation>
    </message>
    <message>
      <source>“{words}” names a part of a single day.</source>
      <translation>„{words}“ nennt den Teil eines einzelnen Tages.</translation>
    </message>
    <message>
      <source>“{words}” names a weekday, but no single day.</source>
      <translation>„{words}“ nennt einen Wochentag, aber keinen einzelnen Tag.</translation>
    </message>
    <message>
      <source>“{words}”: that day was another day of the week.</source>
      <translation>„{words}“: dieser Tag war ein anderer Wochentag.</translation>
    </message>
    <message>
      <source>‹ All participants</source>
      <translation>‹ Alle Beteiligten</translation>
    </message>
    <message>
      <source>‹ {name}</source>
      <translation>‹ {name}</translation>
    </message>
    <message>
      <source>◂ {n} earlier</source>
      <translation>◂ {n} früher</translation>
    </message>
    <message>
      <source>✓ stands</source>
      <translation>✓ gilt</translation>
    </message>
    <message>
      <source>日本語</source>
      <translation>日本語</translation>
    </message>
  </context>
</TS>
