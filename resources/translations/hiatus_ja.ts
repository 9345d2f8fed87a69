<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>hiatus</name>
    <message>
      <source>  or  </source>
      <translation>  または  </translation>
    </message>
    <message>
      <source> ({n} reasons)</source>
      <translation>（理由{n}件）</translation>
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
      <translation> → </translation>
    </message>
    <message>
      <source>({n} characters in all)</source>
      <translation>（全{n}文字）</translation>
    </message>
    <message numerus="yes">
      <source>, {n} rows failed (File, Event tables)</source>
      <translation>
        <numerusform>、{n}行が失敗（「ファイル」→「出来事の表」）</numerusform>
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
      <translation>2010年から2015年</translation>
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
      <translation>。最初の出来事は{date}です</translation>
    </message>
    <message>
      <source>; the last event is on {date}</source>
      <translation>。最後の出来事は{date}です</translation>
    </message>
    <message>
      <source>A PDF always has a ground.</source>
      <translation>PDFには必ず背景があります。</translation>
    </message>
    <message>
      <source>A column gives the {value}, but none the {value2}. Choose one for it, too.</source>
      <translation>「{value}」の列はありますが「{value2}」の列がありません。その列も選んでください。</translation>
    </message>
    <message>
      <source>A copy of the project is in {path}. You go on working in “{name}”.</source>
      <translation>プロジェクトのコピーは{path}にあります。作業は「{name}」のまま続きます。</translation>
    </message>
    <message>
      <source>A name is needed. Write one.</source>
      <translation>名前が必要です。入力してください。</translation>
    </message>
    <message>
      <source>A new series of this name is made.</source>
      <translation>この名前の新しいシリーズを作ります。</translation>
    </message>
    <message>
      <source>A participant</source>
      <translation>関係者</translation>
    </message>
    <message>
      <source>A participant needs a name.</source>
      <translation>関係者には名前が必要です。</translation>
    </message>
    <message>
      <source>A quotation mark is not closed: {begins}… Close it, or double it where it is meant.</source>
      <translation>引用符が閉じていません：{begins}… 閉じるか、文字として使う場合は二重にしてください。</translation>
    </message>
    <message>
      <source>A series</source>
      <translation>シリーズ</translation>
    </message>
    <message>
      <source>A stretch of time:</source>
      <translation>期間：</translation>
    </message>
    <message>
      <source>A table whose dates can be read in two ways, or that says nowhere what happened, is asked about all the same.</source>
      <translation>日付が二通りに読める表や、何が起きたかを示さない表については、それでも確認します。</translation>
    </message>
    <message>
      <source>A timeline explorer for people who follow a story through news articles. Articles are read on this machine; nothing leaves it.</source>
      <translation>ニュース記事で出来事を追う人のための年表プログラムです。記事はこのコンピューターで読み取られ、外には何も送られません。</translation>
    </message>
    <message>
      <source>A timeline from your articles</source>
      <translation>記事から作る年表</translation>
    </message>
    <message>
      <source>About Hiatus</source>
      <translation>Hiatusについて</translation>
    </message>
    <message>
      <source>About {size}: the events, and the sentences they were read from.</source>
      <translation>約{size}：出来事と、読み取り元の文。</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>承認</translation>
    </message>
    <message>
      <source>Accept event</source>
      <translation>出来事を承認</translation>
    </message>
    <message>
      <source>Accept many events</source>
      <translation>多くの出来事を承認</translation>
    </message>
    <message>
      <source>Accept many events…</source>
      <translation>多くの出来事を承認…</translation>
    </message>
    <message numerus="yes">
      <source>Accept {n} events</source>
      <translation>
        <numerusform>{n}件の出来事を承認</numerusform>
      </translation>
    </message>
    <message>
      <source>Accepted “{title}”.</source>
      <translation>「{title}」を承認しました。</translation>
    </message>
    <message>
      <source>Acehnese</source>
      <translation>アチェ語</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message>
      <source>Add a folder of articles and event tables</source>
      <translation>記事と出来事の表のフォルダーを追加</translation>
    </message>
    <message>
      <source>Add a folder of articles with {add}, or drop it on the window.</source>
      <translation>{add}で記事のフォルダーを追加するか、ウィンドウにドロップしてください。</translation>
    </message>
    <message>
      <source>Add a folder of articles…</source>
      <translation>記事のフォルダーを追加…</translation>
    </message>
    <message>
      <source>Add a participant</source>
      <translation>関係者を追加</translation>
    </message>
    <message>
      <source>Add a report to “{title}”</source>
      <translation>「{title}」に報道を追加</translation>
    </message>
    <message>
      <source>Add another key</source>
      <translation>キーをもう一つ追加</translation>
    </message>
    <message>
      <source>Add articles or event tables</source>
      <translation>記事または出来事の表を追加</translation>
    </message>
    <message>
      <source>Add articles or event tables…</source>
      <translation>記事または出来事の表を追加…</translation>
    </message>
    <message>
      <source>Add event</source>
      <translation>出来事を追加</translation>
    </message>
    <message>
      <source>Add event from the selected text…</source>
      <translation>選択した文から出来事を追加…</translation>
    </message>
    <message>
      <source>Add events of “{name}”</source>
      <translation>「{name}」の出来事を追加</translation>
    </message>
    <message>
      <source>Add event…</source>
      <translation>出来事を追加…</translation>
    </message>
    <message>
      <source>Add series “{name}”</source>
      <translation>シリーズ「{name}」を追加</translation>
    </message>
    <message>
      <source>Add the events</source>
      <translation>出来事を追加</translation>
    </message>
    <message>
      <source>Add the selected text as a report of the event</source>
      <translation>選択した文を出来事の報道として追加</translation>
    </message>
    <message>
      <source>Add these and {others} as they look</source>
      <translation>これと{others}をこのまま追加</translation>
    </message>
    <message>
      <source>Add {articles} and {tables}</source>
      <translation>{articles}と{tables}を追加</translation>
    </message>
    <message>
      <source>Add {what}</source>
      <translation>{what}を追加</translation>
    </message>
    <message>
      <source>Add “{name}”</source>
      <translation>「{name}」を追加</translation>
    </message>
    <message>
      <source>Add “{title}”</source>
      <translation>「{title}」を追加</translation>
    </message>
    <message>
      <source>Adding articles</source>
      <translation>記事を追加しています</translation>
    </message>
    <message>
      <source>Adding events</source>
      <translation>出来事を追加しています</translation>
    </message>
    <message>
      <source>Adding the events…</source>
      <translation>出来事を追加しています…</translation>
    </message>
    <message>
      <source>Adding “{name}” was cut off, so none of its events are in the project. Add it again.</source>
      <translation>「{name}」の追加が途中で切れたため、その出来事はプロジェクトに入っていません。もう一度追加してください。</translation>
    </message>
    <message>
      <source>Afrikaans</source>
      <translation>アフリカーンス語</translation>
    </message>
    <message>
      <source>After</source>
      <translation>変更後</translation>
    </message>
    <message>
      <source>Albanian</source>
      <translation>アルバニア語</translation>
    </message>
    <message>
      <source>All are accepted already.</source>
      <translation>すべて承認済みです。</translation>
    </message>
    <message>
      <source>All articles have been read.</source>
      <translation>すべての記事を読み終えています。</translation>
    </message>
    <message>
      <source>All events</source>
      <translation>すべての出来事</translation>
    </message>
    <message>
      <source>All files could be read.</source>
      <translation>すべてのファイルを読み取れました。</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>すべてのキー</translation>
    </message>
    <message>
      <source>All keys — type to narrow, Esc to close</source>
      <translation>すべてのキー — 入力で絞り込み、Escで閉じる</translation>
    </message>
    <message>
      <source>All names of “{name}” are chosen. Leave at least one.</source>
      <translation>「{name}」の名前がすべて選ばれています。少なくとも一つ残してください。</translation>
    </message>
    <message>
      <source>All of it is checked. Leave something to “{name}”.</source>
      <translation>すべてにチェックが付いています。「{name}」に何か残してください。</translation>
    </message>
    <message>
      <source>All others</source>
      <translation>その他すべて</translation>
    </message>
    <message>
      <source>All participants</source>
      <translation>すべての関係者</translation>
    </message>
    <message>
      <source>All reports of “{title}” are chosen. Leave at least one with it.</source>
      <translation>「{title}」の報道がすべて選ばれています。少なくとも一つ残してください。</translation>
    </message>
    <message numerus="yes">
      <source>All {n} events here are reviewed</source>
      <translation>
        <numerusform>ここの出来事{n}件はすべて確認済みです</numerusform>
      </translation>
    </message>
    <message>
      <source>All {rows} rows become events.</source>
      <translation>{rows}行すべてが出来事になります。</translation>
    </message>
    <message>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Amharic</source>
      <translation>アムハラ語</translation>
    </message>
    <message>
      <source>An article</source>
      <translation>記事</translation>
    </message>
    <message>
      <source>An event</source>
      <translation>出来事</translation>
    </message>
    <message>
      <source>An event needs a title.</source>
      <translation>出来事には題名が必要です。</translation>
    </message>
    <message>
      <source>An event needs a title. Write what happened in a few words.</source>
      <translation>出来事には題名が必要です。何が起きたかを短く書いてください。</translation>
    </message>
    <message>
      <source>An event table is being added to “{name}” by another window or program. Wait until that is done, or stop it there, and try again.</source>
      <translation>別のウィンドウまたはプログラムが「{name}」に出来事の表を追加しています。終わるのを待つか、そちらで止めてから、もう一度お試しください。</translation>
    </message>
    <message>
      <source>An event that you know of. It is kept with the project beside what was read.</source>
      <translation>あなたが知っている出来事です。読み取られたものと並べてプロジェクトに保存されます。</translation>
    </message>
    <message>
      <source>Ancient Greek</source>
      <translation>古代ギリシャ語</translation>
    </message>
    <message>
      <source>Another name</source>
      <translation>別の名前</translation>
    </message>
    <message>
      <source>Another window or program has changed this project, so what can be undone is something else now. Look, and try again.</source>
      <translation>別のウィンドウまたはプログラムがこのプロジェクトを変更したため、元に戻せる内容が変わりました。確認してからもう一度お試しください。</translation>
    </message>
    <message>
      <source>Any of, all of or none of the checked</source>
      <translation>チェックした者の「いずれか」「すべて」「なし」</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>外観</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>4月</translation>
    </message>
    <message>
      <source>April</source>
      <translation>4月</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>アラビア語</translation>
    </message>
    <message>
      <source>Aragonese</source>
      <translation>アラゴン語</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>アルメニア語</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>記事</translation>
    </message>
    <message>
      <source>Article: {name}</source>
      <translation>記事：{name}</translation>
    </message>
    <message>
      <source>Article: {title}</source>
      <translation>記事：{title}</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>記事</translation>
    </message>
    <message>
      <source>Articles of this project are still being read or joined. Wait until that is done, then try again.</source>
      <translation>このプロジェクトの記事をまだ読み取り中か結び付け中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
      <source>Articles taken out</source>
      <translation>取り除いた記事</translation>
    </message>
    <message>
      <source>Articles taken out…</source>
      <translation>取り除いた記事…</translation>
    </message>
    <message>
      <source>As first understood</source>
      <translation>最初の解釈に戻す</translation>
    </message>
    <message>
      <source>As high as the lanes need</source>
      <translation>レーンに必要な高さ</translation>
    </message>
    <message>
      <source>As it was at first</source>
      <translation>最初の状態</translation>
    </message>
    <message>
      <source>As much as fits</source>
      <translation>入るだけ</translation>
    </message>
    <message>
      <source>As read again</source>
      <translation>読み直したまま</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <source>As wide as the pane</source>
      <translation>ペインの幅いっぱい</translation>
    </message>
    <message>
      <source>Assamese</source>
      <translation>アッサム語</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>8月</translation>
    </message>
    <message>
      <source>August</source>
      <translation>8月</translation>
    </message>
    <message>
      <source>Azerbaijani</source>
      <translation>アゼルバイジャン語</translation>
    </message>
    <message>
      <source>BCE</source>
      <translation>紀元前</translation>
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation>戻る（Esc）</translation>
    </message>
    <message>
      <source>Back to event {number}</source>
      <translation>出来事{number}に戻る</translation>
    </message>
    <message>
      <source>Back to the view before</source>
      <translation>前の表示に戻る</translation>
    </message>
    <message>
      <source>Back to what was checked before ({key})</source>
      <translation>前にチェックしていたものに戻る（{key}）</translation>
    </message>
    <message>
      <source>Backspace</source>
      <translation>Backspace</translation>
    </message>
    <message>
      <source>Bashkir</source>
      <translation>バシキール語</translation>
    </message>
    <message>
      <source>Basque</source>
      <translation>バスク語</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>変更前</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>前と後</translation>
    </message>
    <message>
      <source>Belarusian</source>
      <translation>ベラルーシ語</translation>
    </message>
    <message>
      <source>Below the lanes stands how the date was found. {read} shows the sentence it was read from.</source>
      <translation>レーンの下に日付の根拠が出ます。{read}で読み取り元の文を表示します。</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>ベンガル語</translation>
    </message>
    <message>
      <source>Biblical Hebrew</source>
      <translation>聖書ヘブライ語</translation>
    </message>
    <message>
      <source>Bikol</source>
      <translation>ビコール語</translation>
    </message>
    <message>
      <source>Bosnian</source>
      <translation>ボスニア語</translation>
    </message>
    <message>
      <source>Both accounts stay beside each other, and the matter is settled ({key})</source>
      <translation>両方の記述を並べて残し、解決済みとします（{key}）</translation>
    </message>
    <message>
      <source>Both name {what}.</source>
      <translation>どちらも{what}を挙げています。</translation>
    </message>
    <message>
      <source>Both tell {what}.</source>
      <translation>どちらも{what}を伝えています。</translation>
    </message>
    <message>
      <source>Breton</source>
      <translation>ブルトン語</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>参照…</translation>
    </message>
    <message>
      <source>Bulgarian</source>
      <translation>ブルガリア語</translation>
    </message>
    <message>
      <source>Burmese</source>
      <translation>ビルマ語</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>名前順</translation>
    </message>
    <message>
      <source>CE</source>
      <translation>西暦</translation>
    </message>
    <message>
      <source>CSV (one event a row)</source>
      <translation>CSV（一行に一つの出来事）</translation>
    </message>
    <message>
      <source>Called</source>
      <translation>呼び名</translation>
    </message>
    <message>
      <source>Came of the plan</source>
      <translation>計画の結果</translation>
    </message>
    <message>
      <source>Came of the plan…</source>
      <translation>計画の結果…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Cantonese</source>
      <translation>広東語</translation>
    </message>
    <message>
      <source>Carries out</source>
      <translation>実行した計画</translation>
    </message>
    <message>
      <source>Catalan</source>
      <translation>カタルーニャ語</translation>
    </message>
    <message>
      <source>Cause, as the articles give it</source>
      <translation>記事の伝える理由</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>変更</translation>
    </message>
    <message>
      <source>Change country of “{name}”</source>
      <translation>「{name}」の国を変更</translation>
    </message>
    <message>
      <source>Change date</source>
      <translation>日付を変更</translation>
    </message>
    <message>
      <source>Change event</source>
      <translation>出来事を変更</translation>
    </message>
    <message>
      <source>Change keys…</source>
      <translation>キーを変更…</translation>
    </message>
    <message>
      <source>Change kind</source>
      <translation>種類を変更</translation>
    </message>
    <message>
      <source>Change kind of “{name}”</source>
      <translation>「{name}」の種類を変更</translation>
    </message>
    <message>
      <source>Change participants</source>
      <translation>関係者を変更</translation>
    </message>
    <message>
      <source>Change place</source>
      <translation>場所を変更</translation>
    </message>
    <message>
      <source>Change plan</source>
      <translation>計画を変更</translation>
    </message>
    <message>
      <source>Change role of “{name}”</source>
      <translation>「{name}」の役割を変更</translation>
    </message>
    <message>
      <source>Change series</source>
      <translation>シリーズを変更</translation>
    </message>
    <message>
      <source>Change status</source>
      <translation>状態を変更</translation>
    </message>
    <message>
      <source>Change the beginning of “{title}”</source>
      <translation>「{title}」の始まりを変更</translation>
    </message>
    <message>
      <source>Change the end of “{title}”</source>
      <translation>「{title}」の終わりを変更</translation>
    </message>
    <message>
      <source>Change the language</source>
      <translation>言語を変更</translation>
    </message>
    <message>
      <source>Change the language now?</source>
      <translation>今すぐ言語を変更しますか？</translation>
    </message>
    <message>
      <source>Change title</source>
      <translation>題名を変更</translation>
    </message>
    <message>
      <source>Change “{name}”</source>
      <translation>「{name}」を変更</translation>
    </message>
    <message>
      <source>Changed by you</source>
      <translation>あなたが変更</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>変更</translation>
    </message>
    <message>
      <source>Check or uncheck the participant</source>
      <translation>関係者をチェックする／外す</translation>
    </message>
    <message>
      <source>Check the names that mean somebody else. Where articles use them, the new participant is meant.</source>
      <translation>別人を指す名前をチェックしてください。記事でその名前が使われている箇所は新しい関係者になります。</translation>
    </message>
    <message>
      <source>Check the rows of event tables in which somebody else is meant, too.</source>
      <translation>出来事の表の行も、別の者を指すものにチェックを付けてください。</translation>
    </message>
    <message>
      <source>Checking a country shows what it or its people took part in.</source>
      <translation>国をチェックすると、その国または国民が関わった出来事を表示します。</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>中国語</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>選択</translation>
    </message>
    <message>
      <source>Choose a command, then press its new keys. What you change holds at once.</source>
      <translation>コマンドを選び、新しいキーを押してください。変更はすぐに有効になります。</translation>
    </message>
    <message>
      <source>Choose a participant first: press {find}, type a name, and go to it with the arrow keys.</source>
      <translation>まず関係者を選んでください。{find}を押して名前を入力し、矢印キーで移動します。</translation>
    </message>
    <message>
      <source>Choose first which number is the day. {summary}</source>
      <translation>まず、どの数字が日かを選んでください。{summary}</translation>
    </message>
    <message>
      <source>Choose the events of “{name}” that belong to another series.</source>
      <translation>「{name}」の出来事のうち、別のシリーズに属するものを選んでください。</translation>
    </message>
    <message>
      <source>Choose the reports that tell of something else. They become an event of their own.</source>
      <translation>別のことを伝えている報道を選んでください。独立した出来事になります。</translation>
    </message>
    <message>
      <source>Choose what each column stands for; columns without a choice are kept with the row.</source>
      <translation>各列が何を表すかを選んでください。選ばなかった列は行とともに保存されます。</translation>
    </message>
    <message>
      <source>Choose who is the same. All events of both are then one participant's, and both names are found.</source>
      <translation>同じ人を選んでください。両方の出来事が一人のものになり、どちらの名前でも見つかります。</translation>
    </message>
    <message>
      <source>Citation copied</source>
      <translation>引用をコピーしました</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>主張</translation>
    </message>
    <message>
      <source>Claims that cannot be checked</source>
      <translation>確かめられない主張</translation>
    </message>
    <message>
      <source>Claims that do not hold</source>
      <translation>正しくない主張</translation>
    </message>
    <message>
      <source>Claims that hold</source>
      <translation>正しい主張</translation>
    </message>
    <message>
      <source>Clear search, selection, filter</source>
      <translation>検索・選択・フィルターを解除</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>フィルターを解除</translation>
    </message>
    <message>
      <source>Click to unfold.</source>
      <translation>クリックで展開します。</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>閉じる（Esc）</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>このメッセージを閉じる</translation>
    </message>
    <message>
      <source>Collapse all lanes</source>
      <translation>すべてのレーンを折りたたむ</translation>
    </message>
    <message>
      <source>Collapse lane</source>
      <translation>レーンを折りたたむ</translation>
    </message>
    <message>
      <source>Collapse or expand all lanes</source>
      <translation>すべてのレーンを折りたたむ／展開</translation>
    </message>
    <message>
      <source>Collapse or expand the lane</source>
      <translation>レーンを折りたたむ／展開</translation>
    </message>
    <message>
      <source>Collapse the lane ({key})</source>
      <translation>レーンを折りたたむ（{key}）</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <source>Columns and what they stand for</source>
      <translation>列とその意味</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>コマンド</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>コマンドパレット</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>コマンド</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>コマンドとキー</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比べる</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>比べています</translation>
    </message>
    <message>
      <source>Conflicts</source>
      <translation>食い違い</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy citation as BibTeX</source>
      <translation>引用をBibTeXでコピー</translation>
    </message>
    <message>
      <source>Copy citation as CSL JSON</source>
      <translation>引用をCSL JSONでコピー</translation>
    </message>
    <message>
      <source>Copy citation of the sentence</source>
      <translation>文の引用をコピー</translation>
    </message>
    <message>
      <source>Copy image of what is shown</source>
      <translation>表示中の画像をコピー</translation>
    </message>
    <message>
      <source>Copy the list</source>
      <translation>一覧をコピー</translation>
    </message>
    <message>
      <source>Copying the image</source>
      <translation>画像をコピーしています</translation>
    </message>
    <message>
      <source>Correct publication date</source>
      <translation>発行日を訂正</translation>
    </message>
    <message>
      <source>Correct publication date…</source>
      <translation>発行日を訂正…</translation>
    </message>
    <message>
      <source>Correct the date</source>
      <translation>日付を訂正</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>訂正</translation>
    </message>
    <message>
      <source>Corrections that found nothing to stand on</source>
      <translation>対象が見つからなかった訂正</translation>
    </message>
    <message>
      <source>Corrections that found nothing to stand on…</source>
      <translation>対象が見つからなかった訂正…</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>国</translation>
    </message>
    <message>
      <source>Crimean Tatar</source>
      <translation>クリミア・タタール語</translation>
    </message>
    <message>
      <source>Croatian</source>
      <translation>クロアチア語</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Ctrl+C copies the text that is marked.</source>
      <translation>Ctrl+Cで選択した文字をコピーします。</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>Ctrl+V pastes into a field.</source>
      <translation>Ctrl+Vで入力欄に貼り付けます。</translation>
    </message>
    <message>
      <source>Ctrl+X cuts the text that is marked in a field.</source>
      <translation>Ctrl+Xで入力欄の選択した文字を切り取ります。</translation>
    </message>
    <message>
      <source>Czech</source>
      <translation>チェコ語</translation>
    </message>
    <message>
      <source>Danish</source>
      <translation>デンマーク語</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日付</translation>
    </message>
    <message>
      <source>Date axis</source>
      <translation>日付の軸</translation>
    </message>
    <message>
      <source>Date “{title}”</source>
      <translation>「{title}」に日付を付ける</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>日付</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>12月</translation>
    </message>
    <message>
      <source>December</source>
      <translation>12月</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>Details of the participant</source>
      <translation>関係者の詳細</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Disagreement</source>
      <translation>食い違い</translation>
    </message>
    <message>
      <source>Disagreement: keep both accounts</source>
      <translation>食い違い：両方の記述を残す</translation>
    </message>
    <message>
      <source>Disagreement: open it again</source>
      <translation>食い違い：未解決に戻す</translation>
    </message>
    <message>
      <source>Disagreement: the left account stands</source>
      <translation>食い違い：左の記述を採用</translation>
    </message>
    <message>
      <source>Disagreement: the right account stands</source>
      <translation>食い違い：右の記述を採用</translation>
    </message>
    <message>
      <source>Disagreements settled</source>
      <translation>解決済みの食い違い</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>却下</translation>
    </message>
    <message>
      <source>Dismiss event</source>
      <translation>出来事を却下</translation>
    </message>
    <message>
      <source>Dismiss many events</source>
      <translation>多くの出来事を却下</translation>
    </message>
    <message>
      <source>Dismiss many events…</source>
      <translation>多くの出来事を却下…</translation>
    </message>
    <message numerus="yes">
      <source>Dismiss {n} events</source>
      <translation>
        <numerusform>{n}件の出来事を却下</numerusform>
      </translation>
    </message>
    <message>
      <source>Dismissed events</source>
      <translation>却下した出来事</translation>
    </message>
    <message>
      <source>Dismissed events leave the timeline and the list. It is one step: {undo} takes it back, and the list of dismissed events brings any of them back later.</source>
      <translation>却下した出来事は年表と一覧から消えます。これは一つの操作です。{undo}で取り消せ、却下した出来事の一覧から後でどれでも戻せます。</translation>
    </message>
    <message>
      <source>Dismissed events…</source>
      <translation>却下した出来事…</translation>
    </message>
    <message>
      <source>Dismissed “{title}”. {undo} brings it back.</source>
      <translation>「{title}」を却下しました。{undo}で元に戻せます。</translation>
    </message>
    <message>
      <source>Doing again</source>
      <translation>やり直しています</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完了</translation>
    </message>
    <message>
      <source>Drag it to move the event in time.</source>
      <translation>ドラッグで出来事の時期を動かせます。</translation>
    </message>
    <message>
      <source>Drag to change the earliest day it may have begun</source>
      <translation>ドラッグで、始まった可能性のある最も早い日を変更</translation>
    </message>
    <message>
      <source>Drag to change the earliest day it may have ended</source>
      <translation>ドラッグで、終わった可能性のある最も早い日を変更</translation>
    </message>
    <message>
      <source>Drag to change the latest day it may have begun</source>
      <translation>ドラッグで、始まった可能性のある最も遅い日を変更</translation>
    </message>
    <message>
      <source>Drag to change the latest day it may have ended</source>
      <translation>ドラッグで、終わった可能性のある最も遅い日を変更</translation>
    </message>
    <message>
      <source>Drag to change when it began</source>
      <translation>ドラッグで始まりを変更</translation>
    </message>
    <message>
      <source>Drag to change when it ended</source>
      <translation>ドラッグで終わりを変更</translation>
    </message>
    <message>
      <source>Drag to move the lane</source>
      <translation>ドラッグでレーンを移動</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>描画しています</translation>
    </message>
    <message>
      <source>Drawing page {number}</source>
      <translation>{number}ページを描画しています</translation>
    </message>
    <message>
      <source>Drawing…</source>
      <translation>描画しています…</translation>
    </message>
    <message>
      <source>Drop a folder of articles here,
or press {add} to add some.</source>
      <translation>記事のフォルダーをここにドロップするか、
{add}で追加してください。</translation>
    </message>
    <message>
      <source>Drop text files or a folder of them here. They are read on this machine, and nothing leaves it.</source>
      <translation>テキストファイルまたはそのフォルダーをここにドロップしてください。このコンピューターで読み取られ、外には何も送られません。</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>オランダ語</translation>
    </message>
    <message>
      <source>Dzongkha</source>
      <translation>ゾンカ語</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>編集</translation>
    </message>
    <message>
      <source>Edit country</source>
      <translation>国を編集</translation>
    </message>
    <message>
      <source>Edit event</source>
      <translation>出来事を編集</translation>
    </message>
    <message>
      <source>Edit event…</source>
      <translation>出来事を編集…</translation>
    </message>
    <message>
      <source>Edit organization</source>
      <translation>組織を編集</translation>
    </message>
    <message>
      <source>Edit person</source>
      <translation>人物を編集</translation>
    </message>
    <message>
      <source>Edit the participant…</source>
      <translation>関係者を編集…</translation>
    </message>
    <message>
      <source>Egyptian Arabic</source>
      <translation>エジプト・アラビア語</translation>
    </message>
    <message>
      <source>End</source>
      <translation>End</translation>
    </message>
    <message>
      <source>English</source>
      <translation>英語</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Enter changes the role, Del takes one out, Alt+↑ and Alt+↓ move it.</source>
      <translation>Enterで役割を変更、Delで削除、Alt+↑とAlt+↓で移動します。</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Esperanto</source>
      <translation>エスペラント</translation>
    </message>
    <message>
      <source>Estonian</source>
      <translation>エストニア語</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>出来事</translation>
    </message>
    <message>
      <source>Event card</source>
      <translation>出来事カード</translation>
    </message>
    <message>
      <source>Event list</source>
      <translation>出来事の一覧</translation>
    </message>
    <message>
      <source>Event looked at before</source>
      <translation>前に見た出来事</translation>
    </message>
    <message>
      <source>Event tables</source>
      <translation>出来事の表</translation>
    </message>
    <message>
      <source>Event tables…</source>
      <translation>出来事の表…</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>出来事</translation>
    </message>
    <message>
      <source>Events and their sources</source>
      <translation>出来事とその出典</translation>
    </message>
    <message>
      <source>Events are put into it one by one, or several that are picked.</source>
      <translation>出来事は一つずつ、または選んだものをまとめて入れられます。</translation>
    </message>
    <message>
      <source>Events by year</source>
      <translation>年ごとの出来事</translation>
    </message>
    <message>
      <source>Events in the image</source>
      <translation>画像の出来事</translation>
    </message>
    <message>
      <source>Events in which all of the checked take part together.  Press for none of them.</source>
      <translation>チェックした全員がともに関わる出来事。押すと「いずれもなし」になります。</translation>
    </message>
    <message>
      <source>Events in which any of the checked take part.  Press for all of them together.</source>
      <translation>チェックした誰かが関わる出来事。押すと「全員とも」になります。</translation>
    </message>
    <message>
      <source>Events in which none of the checked takes part.  Press for any of them.</source>
      <translation>チェックした誰も関わらない出来事。押すと「いずれか」になります。</translation>
    </message>
    <message>
      <source>Events on lanes over time. Left and Right go from event to event, Up and Down between lanes.</source>
      <translation>レーンに並ぶ出来事。左右キーで出来事間、上下キーでレーン間を移動します。</translation>
    </message>
    <message>
      <source>Every correction of yours stands on something that was read.</source>
      <translation>すべての訂正に、読み取った対象があります。</translation>
    </message>
    <message>
      <source>Every file given to this project could be read.</source>
      <translation>このプロジェクトに渡されたファイルはすべて読み取れました。</translation>
    </message>
    <message>
      <source>Every row of {name} is in the project.</source>
      <translation>{name}の行はすべてプロジェクトにあります。</translation>
    </message>
    <message>
      <source>Everything by key</source>
      <translation>すべてキーで</translation>
    </message>
    <message>
      <source>Everything is saved the moment it is done, in {path}. {undo} takes it back, {data} writes a copy for other programs.</source>
      <translation>すべての操作はその場で{path}に保存されます。{undo}で取り消し、{data}でほかのプログラム用の写しを書き出せます。</translation>
    </message>
    <message>
      <source>Expand all lanes</source>
      <translation>すべてのレーンを展開</translation>
    </message>
    <message>
      <source>Expand lane</source>
      <translation>レーンを展開</translation>
    </message>
    <message>
      <source>Expand the lane ({key})</source>
      <translation>レーンを展開（{key}）</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>書き出し</translation>
    </message>
    <message>
      <source>Export data</source>
      <translation>データを書き出す</translation>
    </message>
    <message>
      <source>Export data…</source>
      <translation>データを書き出す…</translation>
    </message>
    <message>
      <source>Export image</source>
      <translation>画像を書き出す</translation>
    </message>
    <message>
      <source>Export image…</source>
      <translation>画像を書き出す…</translation>
    </message>
    <message>
      <source>Failed rows</source>
      <translation>失敗した行</translation>
    </message>
    <message>
      <source>Faroese</source>
      <translation>フェロー語</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>2月</translation>
    </message>
    <message>
      <source>February</source>
      <translation>2月</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>数値</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Files that could not be read</source>
      <translation>読み取れなかったファイル</translation>
    </message>
    <message>
      <source>Files that could not be read…</source>
      <translation>読み取れなかったファイル…</translation>
    </message>
    <message>
      <source>Filipino</source>
      <translation>フィリピン語</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>フィルター</translation>
    </message>
    <message>
      <source>Filter by kind…</source>
      <translation>種類で絞り込む…</translation>
    </message>
    <message>
      <source>Filter by status…</source>
      <translation>状態で絞り込む…</translation>
    </message>
    <message>
      <source>Filter by time…</source>
      <translation>期間で絞り込む…</translation>
    </message>
    <message>
      <source>Filter by words, time, kind, status and how sure the dates are</source>
      <translation>言葉・期間・種類・状態・日付の確かさで絞り込む</translation>
    </message>
    <message>
      <source>Filter by words…</source>
      <translation>言葉で絞り込む…</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>フィルター…</translation>
    </message>
    <message>
      <source>Find a participant</source>
      <translation>関係者を探す</translation>
    </message>
    <message>
      <source>Find a series</source>
      <translation>シリーズを探す</translation>
    </message>
    <message>
      <source>Find an article</source>
      <translation>記事を探す</translation>
    </message>
    <message>
      <source>Find in the article</source>
      <translation>記事の中を検索</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>この記事の中を検索</translation>
    </message>
    <message>
      <source>Finding dates, people and events</source>
      <translation>日付・人物・出来事を探しています</translation>
    </message>
    <message>
      <source>Finding what happened, when, where and who took part. The timeline appears when all is read.</source>
      <translation>何が、いつ、どこで起き、誰が関わったかを探しています。すべて読み終えると年表が現れます。</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>所見</translation>
    </message>
    <message>
      <source>Findings: hiatuses, claims, plans, disagreements</source>
      <translation>所見：中断・主張・計画・食い違い</translation>
    </message>
    <message>
      <source>Finishing articles</source>
      <translation>記事の処理を仕上げています</translation>
    </message>
    <message>
      <source>Finnish</source>
      <translation>フィンランド語</translation>
    </message>
    <message>
      <source>First event</source>
      <translation>最初の出来事</translation>
    </message>
    <message>
      <source>First seen first</source>
      <translation>初出の早い順</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>全体表示</translation>
    </message>
    <message>
      <source>Fold empty stretches</source>
      <translation>空白の期間を折りたたむ</translation>
    </message>
    <message>
      <source>Footnotes are written where no more than {most} shown: narrow the time or the filter.</source>
      <translation>脚注は表示が{most}件以下のときに書かれます。期間やフィルターを絞ってください。</translation>
    </message>
    <message>
      <source>Footnotes: number the events, list their sources</source>
      <translation>脚注：出来事に番号を付け、出典を挙げる</translation>
    </message>
    <message>
      <source>For example {examples}</source>
      <translation>例：{examples}</translation>
    </message>
    <message>
      <source>Foreign Minister</source>
      <translation>外相</translation>
    </message>
    <message>
      <source>Form</source>
      <translation>形式</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>進む</translation>
    </message>
    <message>
      <source>French</source>
      <translation>フランス語</translation>
    </message>
    <message>
      <source>Fri</source>
      <translation>金</translation>
    </message>
    <message>
      <source>Frisian</source>
      <translation>フリジア語</translation>
    </message>
    <message>
      <source>Fula</source>
      <translation>フラ語</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>全画面表示</translation>
    </message>
    <message>
      <source>Galician</source>
      <translation>ガリシア語</translation>
    </message>
    <message>
      <source>Ganda</source>
      <translation>ガンダ語</translation>
    </message>
    <message>
      <source>Gathering the data</source>
      <translation>データを集めています</translation>
    </message>
    <message>
      <source>Gathering the events</source>
      <translation>出来事を集めています</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>ジョージア語</translation>
    </message>
    <message>
      <source>German</source>
      <translation>ドイツ語</translation>
    </message>
    <message>
      <source>Give the file a name.</source>
      <translation>ファイルに名前を付けてください。</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>移動</translation>
    </message>
    <message>
      <source>Go from event to event</source>
      <translation>出来事から出来事へ</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>続ける</translation>
    </message>
    <message>
      <source>Go on reading</source>
      <translation>読み込みを続ける</translation>
    </message>
    <message>
      <source>Go on reading articles</source>
      <translation>記事の読み込みを続ける</translation>
    </message>
    <message>
      <source>Go to a lane</source>
      <translation>レーンに移動</translation>
    </message>
    <message>
      <source>Go to date</source>
      <translation>日付に移動</translation>
    </message>
    <message>
      <source>Go to date…</source>
      <translation>日付に移動…</translation>
    </message>
    <message>
      <source>Go to lane…</source>
      <translation>レーンに移動…</translation>
    </message>
    <message>
      <source>Go to this step</source>
      <translation>この操作へ移る</translation>
    </message>
    <message>
      <source>Go to {date}</source>
      <translation>{date}へ移動</translation>
    </message>
    <message>
      <source>Going to another step</source>
      <translation>別の操作に移っています</translation>
    </message>
    <message>
      <source>GraphML (who met whom)</source>
      <translation>GraphML（誰が誰と会ったか）</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>ギリシャ語</translation>
    </message>
    <message>
      <source>Guarani</source>
      <translation>グアラニー語</translation>
    </message>
    <message>
      <source>Gujarati</source>
      <translation>グジャラート語</translation>
    </message>
    <message>
      <source>Haitian Creole</source>
      <translation>ハイチ語</translation>
    </message>
    <message>
      <source>Hausa</source>
      <translation>ハウサ語</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>ヘブライ語</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>高さ</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>ヘルプ</translation>
    </message>
    <message>
      <source>Here stands what is known of an event: when it was, how we know, who took part and who tells of it.</source>
      <translation>ここには出来事について分かっていることが表示されます：いつのことか、なぜそう分かるか、誰が関わったか、誰が伝えているか。</translation>
    </message>
    <message>
      <source>Hiatus projects (*{ending})</source>
      <translation>Hiatusプロジェクト (*{ending})</translation>
    </message>
    <message>
      <source>Hiatus {version}</source>
      <translation>Hiatus {version}</translation>
    </message>
    <message>
      <source>Hiatuses</source>
      <translation>中断</translation>
    </message>
    <message>
      <source>Hiatuses, claims checked against the record, plans without an outcome and disagreements are listed here once articles or tables tell of them.</source>
      <translation>中断、確かめた主張、結果のない計画、食い違いは、記事や表に現れるとここに並びます。</translation>
    </message>
    <message>
      <source>Hiatuses, longest first</source>
      <translation>中断（長い順）</translation>
    </message>
    <message>
      <source>High contrast, dark</source>
      <translation>ハイコントラスト（ダーク）</translation>
    </message>
    <message>
      <source>High contrast, light</source>
      <translation>ハイコントラスト（ライト）</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>ヒンディー語</translation>
    </message>
    <message>
      <source>History</source>
      <translation>履歴</translation>
    </message>
    <message>
      <source>History…</source>
      <translation>履歴…</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>How far it is</source>
      <translation>進み具合</translation>
    </message>
    <message>
      <source>How large everything is, on top of the system's own scale. Holds from the next start on.</source>
      <translation>全体の大きさです（システムの拡大率に加えて）。次の起動から有効になります。</translation>
    </message>
    <message>
      <source>How large the articles are set, in percent.</source>
      <translation>記事の文字の大きさ（パーセント）。</translation>
    </message>
    <message>
      <source>How much is reviewed</source>
      <translation>確認の進み具合</translation>
    </message>
    <message>
      <source>How the lanes stood could not be made out, so they stay as they are.</source>
      <translation>レーンの並びが分からなかったため、そのままにします。</translation>
    </message>
    <message>
      <source>Hungarian</source>
      <translation>ハンガリー語</translation>
    </message>
    <message>
      <source>Icelandic</source>
      <translation>アイスランド語</translation>
    </message>
    <message>
      <source>Igbo</source>
      <translation>イボ語</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>Images by Hiatus</source>
      <translation>Hiatusの画像</translation>
    </message>
    <message>
      <source>In order of their names.  Press for another order.</source>
      <translation>名前順です。押すと並べ方が変わります。</translation>
    </message>
    <message>
      <source>In the first rows</source>
      <translation>最初の行では</translation>
    </message>
    <message>
      <source>Indonesian</source>
      <translation>インドネシア語</translation>
    </message>
    <message>
      <source>Into which series does “{what}” belong? Type a name that is not there yet to make a new one.</source>
      <translation>「{what}」はどのシリーズですか。まだない名前を入力すると新しく作ります。</translation>
    </message>
    <message>
      <source>Irish</source>
      <translation>アイルランド語</translation>
    </message>
    <message>
      <source>It came of no plan</source>
      <translation>計画の結果ではない</translation>
    </message>
    <message>
      <source>It cannot begin after its end. Move the end first.</source>
      <translation>終わりより後に始まることはできません。先に終わりを動かしてください。</translation>
    </message>
    <message>
      <source>It cannot end before its beginning. Move the beginning first.</source>
      <translation>始まりより前に終わることはできません。先に始まりを動かしてください。</translation>
    </message>
    <message>
      <source>It could not be applied as it is shown. Close this, and try again.</source>
      <translation>表示どおりに適用できませんでした。これを閉じてもう一度お試しください。</translation>
    </message>
    <message>
      <source>It fits what the article tells.</source>
      <translation>記事の内容と合っています。</translation>
    </message>
    <message>
      <source>It holds a header and nothing else.</source>
      <translation>見出し行のほかには何もありません。</translation>
    </message>
    <message>
      <source>It holds from the next start on in any case.</source>
      <translation>いずれにしても次回の起動からは有効になります。</translation>
    </message>
    <message>
      <source>It is the date of the file.</source>
      <translation>ファイルの日付です。</translation>
    </message>
    <message>
      <source>It is what was in view when the event was added.</source>
      <translation>出来事を追加したときに表示されていた期間です。</translation>
    </message>
    <message>
      <source>It is when the article was published that was read when the event was added.</source>
      <translation>出来事を追加したときに読んでいた記事の発行日です。</translation>
    </message>
    <message>
      <source>It was given no date.</source>
      <translation>日付は付けられませんでした。</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>イタリア語</translation>
    </message>
    <message>
      <source>Its row gives no date.</source>
      <translation>この行に日付がありません。</translation>
    </message>
    <message>
      <source>JSON (everything, with sources)</source>
      <translation>JSON（出典を含むすべて）</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>1月</translation>
    </message>
    <message>
      <source>January</source>
      <translation>1月</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>日本語</translation>
    </message>
    <message>
      <source>Javanese</source>
      <translation>ジャワ語</translation>
    </message>
    <message>
      <source>Joined with another</source>
      <translation>別のものと結合</translation>
    </message>
    <message>
      <source>Joining events across articles</source>
      <translation>記事をまたいで出来事を結び付けています</translation>
    </message>
    <message>
      <source>Joining events again</source>
      <translation>出来事を結び付け直しています</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>7月</translation>
    </message>
    <message>
      <source>July</source>
      <translation>7月</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>6月</translation>
    </message>
    <message>
      <source>June</source>
      <translation>6月</translation>
    </message>
    <message>
      <source>Kabyle</source>
      <translation>カビル語</translation>
    </message>
    <message>
      <source>Kannada</source>
      <translation>カンナダ語</translation>
    </message>
    <message>
      <source>Kazakh</source>
      <translation>カザフ語</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>両方を残す</translation>
    </message>
    <message>
      <source>Keep both accounts</source>
      <translation>両方の記述を残す</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>残す</translation>
    </message>
    <message>
      <source>Keep this card while the selection moves on ({key})</source>
      <translation>選択が移ってもこのカードを残す（{key}）</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>キー</translation>
    </message>
    <message>
      <source>Keys of “{command}”</source>
      <translation>「{command}」のキー</translation>
    </message>
    <message>
      <source>Keys…</source>
      <translation>キー…</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>クメール語</translation>
    </message>
    <message>
      <source>Kikuyu</source>
      <translation>キクユ語</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>Kind: {name}</source>
      <translation>種類：{name}</translation>
    </message>
    <message>
      <source>Kinyarwanda</source>
      <translation>ルワンダ語</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>韓国語</translation>
    </message>
    <message>
      <source>Kurdish</source>
      <translation>クルド語</translation>
    </message>
    <message>
      <source>Kyrgyz</source>
      <translation>キルギス語</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>横向き</translation>
    </message>
    <message>
      <source>Lane: {name}</source>
      <translation>レーン：{name}</translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>レーン</translation>
    </message>
    <message>
      <source>Lanes by article or table</source>
      <translation>記事・表ごとのレーン</translation>
    </message>
    <message>
      <source>Lanes by country</source>
      <translation>国ごとのレーン</translation>
    </message>
    <message>
      <source>Lanes by kind</source>
      <translation>種類ごとのレーン</translation>
    </message>
    <message>
      <source>Lanes by organization</source>
      <translation>組織ごとのレーン</translation>
    </message>
    <message>
      <source>Lanes by participant</source>
      <translation>関係者ごとのレーン</translation>
    </message>
    <message>
      <source>Lanes by person</source>
      <translation>人物ごとのレーン</translation>
    </message>
    <message>
      <source>Lanes by place</source>
      <translation>場所ごとのレーン</translation>
    </message>
    <message>
      <source>Lanes by series</source>
      <translation>シリーズごとのレーン</translation>
    </message>
    <message>
      <source>Lanes by source: who published it</source>
      <translation>出典（発行元）ごとのレーン</translation>
    </message>
    <message>
      <source>Lanes by status</source>
      <translation>状態ごとのレーン</translation>
    </message>
    <message>
      <source>Lanes: series</source>
      <translation>レーン：シリーズ</translation>
    </message>
    <message>
      <source>Lanes: {grouping}</source>
      <translation>レーン：{grouping}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <source>Lao</source>
      <translation>ラオ語</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>大きく</translation>
    </message>
    <message>
      <source>Last event</source>
      <translation>最後の出来事</translation>
    </message>
    <message>
      <source>Latgalian</source>
      <translation>ラトガリア語</translation>
    </message>
    <message>
      <source>Latin</source>
      <translation>ラテン語</translation>
    </message>
    <message>
      <source>Latvian</source>
      <translation>ラトビア語</translation>
    </message>
    <message>
      <source>Laying out</source>
      <translation>配置しています</translation>
    </message>
    <message>
      <source>Leads</source>
      <translation>優先</translation>
    </message>
    <message>
      <source>Leave at least one event in the series.</source>
      <translation>シリーズに少なくとも一つの出来事を残してください。</translation>
    </message>
    <message>
      <source>Leave at least one report with the event it is of.</source>
      <translation>出来事に少なくとも一つの報道を残してください。</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>追加しない</translation>
    </message>
    <message>
      <source>Leave the review</source>
      <translation>確認を終える</translation>
    </message>
    <message>
      <source>Leave the review: everything is kept</source>
      <translation>確認を終える（すべて保存されます）</translation>
    </message>
    <message>
      <source>Leave them out</source>
      <translation>追加しない</translation>
    </message>
    <message>
      <source>Leave them out where those are not to be passed on.</source>
      <translation>渡したくない場合は外してください。</translation>
    </message>
    <message>
      <source>Legend: what the marks mean</source>
      <translation>凡例：印の意味</translation>
    </message>
    <message>
      <source>Less motion</source>
      <translation>動きを減らす</translation>
    </message>
    <message>
      <source>Let go to add {files} to “{project}”</source>
      <translation>離すと{files}を「{project}」に追加します</translation>
    </message>
    <message>
      <source>Let go to open “{name}”</source>
      <translation>離すと「{name}」を開きます</translation>
    </message>
    <message>
      <source>Let go to see what the image holds</source>
      <translation>離すと画像の内容を表示します</translation>
    </message>
    <message>
      <source>Let go to start a new project with {files}</source>
      <translation>離すと{files}で新しいプロジェクトを始めます</translation>
    </message>
    <message>
      <source>Let the event begin earlier</source>
      <translation>出来事の始まりを早める</translation>
    </message>
    <message>
      <source>Let the event begin later</source>
      <translation>出来事の始まりを遅らせる</translation>
    </message>
    <message>
      <source>Let the event end earlier</source>
      <translation>出来事の終わりを早める</translation>
    </message>
    <message>
      <source>Let the event end later</source>
      <translation>出来事の終わりを遅らせる</translation>
    </message>
    <message>
      <source>Let the lane go ({key})</source>
      <translation>レーンの固定を解除（{key}）</translation>
    </message>
    <message>
      <source>Let the other name stay</source>
      <translation>もう一方の名前を残す</translation>
    </message>
    <message>
      <source>Let this account stand ({key})</source>
      <translation>この記述を採用（{key}）</translation>
    </message>
    <message>
      <source>Let this disagreement be open again</source>
      <translation>この食い違いを未解決に戻す</translation>
    </message>
    <message>
      <source>Let what was read stand again</source>
      <translation>読み取った内容に戻す</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <source>Light, dark, or as the system has it; each also in high contrast.</source>
      <translation>ライト、ダーク、またはシステムに合わせる。いずれもハイコントラストにできます。</translation>
    </message>
    <message>
      <source>Ligurian</source>
      <translation>リグリア語</translation>
    </message>
    <message>
      <source>Likely the same</source>
      <translation>同じ可能性が高い</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>行</translation>
    </message>
    <message>
      <source>Lingala</source>
      <translation>リンガラ語</translation>
    </message>
    <message>
      <source>Lithuanian</source>
      <translation>リトアニア語</translation>
    </message>
    <message>
      <source>Loading the language model</source>
      <translation>言語モデルを読み込んでいます</translation>
    </message>
    <message>
      <source>Looking at the files</source>
      <translation>ファイルを調べています</translation>
    </message>
    <message>
      <source>Looking at {name}</source>
      <translation>{name}を調べています</translation>
    </message>
    <message>
      <source>Looking for articles</source>
      <translation>記事を探しています</translation>
    </message>
    <message>
      <source>Looking into {name}</source>
      <translation>{name}を調べています</translation>
    </message>
    <message>
      <source>Looking what changes</source>
      <translation>変わる点を調べています</translation>
    </message>
    <message>
      <source>Luxembourgish</source>
      <translation>ルクセンブルク語</translation>
    </message>
    <message>
      <source>MIT licence. Made with Qt for Python, NumPy, spaCy, py3langid, sqlite-utils, and the Inter typeface.</source>
      <translation>MITライセンス。Qt for Python、NumPy、spaCy、py3langid、sqlite-utils、書体Interを使っています。</translation>
    </message>
    <message>
      <source>Macedonian</source>
      <translation>マケドニア語</translation>
    </message>
    <message>
      <source>Made of other columns by the format.</source>
      <translation>形式が他の列から作った列です。</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>作成</translation>
    </message>
    <message>
      <source>Make the series</source>
      <translation>シリーズを作る</translation>
    </message>
    <message>
      <source>Malagasy</source>
      <translation>マダガスカル語</translation>
    </message>
    <message>
      <source>Malay</source>
      <translation>マレー語</translation>
    </message>
    <message>
      <source>Malayalam</source>
      <translation>マラヤーラム語</translation>
    </message>
    <message>
      <source>Maltese</source>
      <translation>マルタ語</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>3月</translation>
    </message>
    <message>
      <source>Marathi</source>
      <translation>マラーティー語</translation>
    </message>
    <message>
      <source>March</source>
      <translation>3月</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>余白</translation>
    </message>
    <message>
      <source>Mark as not the same</source>
      <translation>同じではないと記す</translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} events as not reviewed</source>
      <translation>
        <numerusform>{n}件の出来事を未確認に戻す</numerusform>
      </translation>
    </message>
    <message>
      <source>Markdown report with footnotes</source>
      <translation>脚注付きMarkdownレポート</translation>
    </message>
    <message>
      <source>May</source>
      <translation>5月</translation>
    </message>
    <message>
      <source>Measure from this event, again: to that event</source>
      <translation>この出来事から測る（もう一度押すとその出来事まで）</translation>
    </message>
    <message>
      <source>Medium, about 70</source>
      <translation>中（約70文字）</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>メニュー</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>統合</translation>
    </message>
    <message>
      <source>Merge events…</source>
      <translation>出来事を統合…</translation>
    </message>
    <message>
      <source>Merge into it</source>
      <translation>統合する</translation>
    </message>
    <message>
      <source>Merge into “{name}”</source>
      <translation>「{name}」に統合</translation>
    </message>
    <message>
      <source>Merge series…</source>
      <translation>シリーズを統合…</translation>
    </message>
    <message>
      <source>Merge the participant with…</source>
      <translation>関係者を統合…</translation>
    </message>
    <message numerus="yes">
      <source>Merge {n} events</source>
      <translation>
        <numerusform>{n}件の出来事を統合</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge {n} events into “{title}”</source>
      <translation>
        <numerusform>{n}件の出来事を「{title}」に統合</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge {n} participants</source>
      <translation>
        <numerusform>{n}の関係者を統合</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Merge {n} series</source>
      <translation>
        <numerusform>{n}件のシリーズを統合</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge “{name}” with…</source>
      <translation>「{name}」を統合…</translation>
    </message>
    <message>
      <source>Merge “{one}” into “{other}”</source>
      <translation>「{one}」を「{other}」に統合</translation>
    </message>
    <message>
      <source>Merged into “{title}”. {undo} parts them again.</source>
      <translation>「{title}」に統合しました。{undo}で元に戻せます。</translation>
    </message>
    <message>
      <source>Merged “{one}” into “{other}”. {undo} takes it back.</source>
      <translation>「{one}」を「{other}」に統合しました。{undo}で取り消せます。</translation>
    </message>
    <message>
      <source>Met, or took part together with</source>
      <translation>会った、または共に関わった相手</translation>
    </message>
    <message>
      <source>Mon</source>
      <translation>月</translation>
    </message>
    <message>
      <source>Mongolian</source>
      <translation>モンゴル語</translation>
    </message>
    <message>
      <source>More pixels are for PNG alone; SVG and PDF are sharp at every size.</source>
      <translation>画素数を増やせるのはPNGだけです。SVGとPDFはどの大きさでも鮮明です。</translation>
    </message>
    <message>
      <source>Moroccan Arabic</source>
      <translation>モロッコ・アラビア語</translation>
    </message>
    <message>
      <source>Most events first</source>
      <translation>出来事の多い順</translation>
    </message>
    <message>
      <source>Move and lengthen</source>
      <translation>移動と長さ</translation>
    </message>
    <message>
      <source>Move at once instead of gliding, in the timeline and the reader.</source>
      <translation>年表とリーダーで、滑らかに動かさず即座に移動します。</translation>
    </message>
    <message>
      <source>Move lane</source>
      <translation>レーンを移動</translation>
    </message>
    <message>
      <source>Move the event earlier, by the unit of the axis</source>
      <translation>出来事を軸の単位だけ前へ移す</translation>
    </message>
    <message>
      <source>Move the event later, by the unit of the axis</source>
      <translation>出来事を軸の単位だけ後へ移す</translation>
    </message>
    <message>
      <source>Move the lane down</source>
      <translation>レーンを下へ移動</translation>
    </message>
    <message>
      <source>Move the lane up</source>
      <translation>レーンを上へ移動</translation>
    </message>
    <message>
      <source>Move “{title}”</source>
      <translation>「{title}」を移動</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Name of the new participant</source>
      <translation>新しい関係者の名前</translation>
    </message>
    <message>
      <source>Name of the new series</source>
      <translation>新しいシリーズの名前</translation>
    </message>
    <message>
      <source>Name this participant earlier (Alt+↑)</source>
      <translation>この関係者を前に挙げる（Alt+↑）</translation>
    </message>
    <message>
      <source>Name this participant later (Alt+↓)</source>
      <translation>この関係者を後に挙げる（Alt+↓）</translation>
    </message>
    <message>
      <source>Names are parted by</source>
      <translation>名前の区切り</translation>
    </message>
    <message>
      <source>Narrow the time or the filter, or write a PDF on paper, which has as many pages as it needs.</source>
      <translation>期間やフィルターを絞るか、必要なだけページを持てる用紙のPDFで書き出してください。</translation>
    </message>
    <message>
      <source>Narrow, about 55</source>
      <translation>狭い（約55文字）</translation>
    </message>
    <message>
      <source>Nearest event in the lane above</source>
      <translation>上のレーンの最も近い出来事</translation>
    </message>
    <message>
      <source>Nearest event in the lane below</source>
      <translation>下のレーンの最も近い出来事</translation>
    </message>
    <message>
      <source>Nepali</source>
      <translation>ネパール語</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新規</translation>
    </message>
    <message>
      <source>New participant</source>
      <translation>新しい関係者</translation>
    </message>
    <message>
      <source>New participant “{name}”…</source>
      <translation>新しい関係者「{name}」…</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>新しいプロジェクト</translation>
    </message>
    <message>
      <source>New project “{name}”, kept in {folder}.</source>
      <translation>新しいプロジェクト「{name}」（保存先：{folder}）。</translation>
    </message>
    <message>
      <source>New project “{name}”. Drop articles into the window, or press {add}.</source>
      <translation>新しいプロジェクト「{name}」です。記事をウィンドウにドロップするか、{add}を押してください。</translation>
    </message>
    <message>
      <source>New project…</source>
      <translation>新しいプロジェクト…</translation>
    </message>
    <message>
      <source>New series</source>
      <translation>新しいシリーズ</translation>
    </message>
    <message>
      <source>New series “{name}”</source>
      <translation>新しいシリーズ「{name}」</translation>
    </message>
    <message>
      <source>New series…</source>
      <translation>新しいシリーズ…</translation>
    </message>
    <message>
      <source>New window</source>
      <translation>新しいウィンドウ</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>次へ</translation>
    </message>
    <message>
      <source>Next date phrase or name</source>
      <translation>次の日付表現または名前</translation>
    </message>
    <message>
      <source>Next event</source>
      <translation>次の出来事</translation>
    </message>
    <message>
      <source>Next event to review</source>
      <translation>次に確認する出来事</translation>
    </message>
    <message>
      <source>Next hiatus</source>
      <translation>次の中断</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>次の一致</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>次のページ</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>次のペイン</translation>
    </message>
    <message>
      <source>Next place (Enter)</source>
      <translation>次の箇所（Enter）</translation>
    </message>
    <message>
      <source>Next report of this event</source>
      <translation>この出来事の次の報道</translation>
    </message>
    <message>
      <source>No article tells of this event. It comes from {heading}:</source>
      <translation>この出来事を伝える記事はありません。出所は{heading}です：</translation>
    </message>
    <message>
      <source>No article was taken out. Take one out with File, Take the article out, or by its menu in the list of articles.</source>
      <translation>取り除いた記事はありません。「ファイル」→「記事を取り除く」か、記事一覧のメニューで取り除けます。</translation>
    </message>
    <message>
      <source>No articles were found there: Hiatus reads text files (.txt) and tables of events (.csv, .tsv, .json, .ics)</source>
      <translation>記事が見つかりませんでした。Hiatusはテキスト（.txt）と出来事の表（.csv、.tsv、.json、.ics）を読み取ります</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>まだ記事がありません</translation>
    </message>
    <message>
      <source>No column gives the events their titles. Choose the one that says what happened.</source>
      <translation>出来事の題名になる列がありません。何が起きたかを示す列を選んでください。</translation>
    </message>
    <message>
      <source>No command has these words or keys</source>
      <translation>この言葉やキーのコマンドはありません</translation>
    </message>
    <message>
      <source>No command has this name or these keys.</source>
      <translation>この名前やキーのコマンドはありません。</translation>
    </message>
    <message>
      <source>No command, event or name has these letters</source>
      <translation>この文字を含むコマンド・出来事・名前はありません</translation>
    </message>
    <message>
      <source>No country</source>
      <translation>国なし</translation>
    </message>
    <message>
      <source>No event came of itself. Choose the event that was planned.</source>
      <translation>出来事は自分自身の結果にはなりません。予定されていた出来事を選んでください。</translation>
    </message>
    <message>
      <source>No event is chosen. Choose the events that belong to another series.</source>
      <translation>出来事が選ばれていません。別のシリーズに属する出来事を選んでください。</translation>
    </message>
    <message>
      <source>No event is dismissed. N dismisses the selected one; it is kept here and can be brought back.</source>
      <translation>却下した出来事はありません。Nで選択中の出来事を却下すると、ここに残り、戻すことができます。</translation>
    </message>
    <message>
      <source>No event is selected. Select one on the timeline or in the list.</source>
      <translation>出来事が選択されていません。年表か一覧で一つ選んでください。</translation>
    </message>
    <message>
      <source>No event is selected. Select one or more events first.</source>
      <translation>出来事が選択されていません。まず一つ以上選んでください。</translation>
    </message>
    <message>
      <source>No event of “{name}” passes the filter. {clear} clears it.</source>
      <translation>「{name}」の出来事はフィルターに一致しません。{clear}で解除できます。</translation>
    </message>
    <message>
      <source>No event passes the filter</source>
      <translation>フィルターに一致する出来事がありません</translation>
    </message>
    <message>
      <source>No event passes the filter. {clear} clears it.</source>
      <translation>フィルターに一致する出来事がありません。{clear}で解除できます。</translation>
    </message>
    <message>
      <source>No event selected</source>
      <translation>出来事が選択されていません</translation>
    </message>
    <message>
      <source>No event tables are in this project. Add one like an article: a CSV, TSV or JSON file of events, a calendar, or the files of GDELT, ACLED and TimelineJS.</source>
      <translation>このプロジェクトに出来事の表はありません。記事と同じように追加してください。CSV・TSV・JSONのファイル、カレンダー、GDELT・ACLED・TimelineJSのファイルを読み取れます。</translation>
    </message>
    <message>
      <source>No event was found in the articles.
A word selected in the reader can be made one.</source>
      <translation>記事から出来事は見つかりませんでした。
リーダーで選んだ言葉から作れます。</translation>
    </message>
    <message>
      <source>No event was looked at before this one.</source>
      <translation>これより前に見た出来事はありません。</translation>
    </message>
    <message>
      <source>No event with a date.</source>
      <translation>日付のある出来事はありません。</translation>
    </message>
    <message>
      <source>No filter is set: everything is shown.</source>
      <translation>フィルターはありません。すべて表示しています。</translation>
    </message>
    <message>
      <source>No ground, to be put on something else</source>
      <translation>背景なし（他のものに重ねる用）</translation>
    </message>
    <message>
      <source>No lanes: all events together</source>
      <translation>レーンなし：すべての出来事をまとめて</translation>
    </message>
    <message>
      <source>No longer there</source>
      <translation>もうありません</translation>
    </message>
    <message>
      <source>No longer there: {path}</source>
      <translation>見つかりません：{path}</translation>
    </message>
    <message>
      <source>No name is chosen. Choose the names that mean somebody else.</source>
      <translation>名前が選ばれていません。別人を指す名前を選んでください。</translation>
    </message>
    <message>
      <source>No open disagreement of reports is on the card.</source>
      <translation>カードに未解決の食い違いはありません。</translation>
    </message>
    <message>
      <source>No other event was merged into this one.</source>
      <translation>この出来事に統合されたものはありません。</translation>
    </message>
    <message>
      <source>No project is open, so there is no table to take out.</source>
      <translation>プロジェクトが開かれていないため、取り除く表がありません。</translation>
    </message>
    <message>
      <source>No project is open, so there is nothing to change. Open a project first.</source>
      <translation>プロジェクトが開かれていないため、変更できるものがありません。先に開いてください。</translation>
    </message>
    <message>
      <source>No project is open, so there is nowhere to put the articles. Open or make a project first.</source>
      <translation>プロジェクトが開かれていないため、記事を入れる場所がありません。先に開くか作ってください。</translation>
    </message>
    <message>
      <source>No project is open. Open one, or start a new one.</source>
      <translation>プロジェクトが開かれていません。開くか、新しく作ってください。</translation>
    </message>
    <message>
      <source>No project is open. Open or make a project first.</source>
      <translation>プロジェクトが開かれていません。先に開くか作ってください。</translation>
    </message>
    <message>
      <source>No project was opened yet</source>
      <translation>まだプロジェクトを開いていません</translation>
    </message>
    <message>
      <source>No report is chosen. Choose the reports that tell of something else.</source>
      <translation>報道が選ばれていません。別のことを伝えている報道を選んでください。</translation>
    </message>
    <message>
      <source>No report of this event is shown, so there is none to take off.</source>
      <translation>この出来事の報道が表示されていないため、外せるものがありません。</translation>
    </message>
    <message>
      <source>No review is under way. Begin one with Review what was read.</source>
      <translation>確認は行われていません。「読み取った内容を確認」で始めてください。</translation>
    </message>
    <message>
      <source>No row of “{name}” gave an event.</source>
      <translation>「{name}」のどの行からも出来事ができませんでした。</translation>
    </message>
    <message>
      <source>No series</source>
      <translation>シリーズなし</translation>
    </message>
    <message>
      <source>No settled disagreement of reports is on the card.</source>
      <translation>カードに解決済みの食い違いはありません。</translation>
    </message>
    <message>
      <source>No stretch without events is so much longer than the others that it could be folded.</source>
      <translation>折りたためるほど他より長い空白の期間はありません。</translation>
    </message>
    <message>
      <source>No text is selected in the reader. Select the words that report the event, with the mouse or Shift and arrows.</source>
      <translation>リーダーで文字が選択されていません。出来事を伝える言葉を、マウスかShift+矢印キーで選んでください。</translation>
    </message>
    <message>
      <source>No title</source>
      <translation>題名なし</translation>
    </message>
    <message>
      <source>No two reports tell of what is selected, so there is nothing to compare.</source>
      <translation>選択したものを伝える報道が二つないため、比べられません。</translation>
    </message>
    <message>
      <source>No words in the articles date it.</source>
      <translation>記事に日付の手がかりとなる言葉がありません。</translation>
    </message>
    <message>
      <source>Nobody has a name with these letters.</source>
      <translation>この文字を含む名前はありません。</translation>
    </message>
    <message>
      <source>Nobody is named yet. Type a name below.</source>
      <translation>まだ誰も挙がっていません。下に名前を入力してください。</translation>
    </message>
    <message numerus="yes">
      <source>None of the {n} events has a date.</source>
      <translation>
        <numerusform>{n}件の出来事のどれにも日付がありません。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>None of the {n} events that pass the filter has a date.</source>
      <translation>
        <numerusform>フィルターに一致する{n}件の出来事のどれにも日付がありません。</numerusform>
      </translation>
    </message>
    <message>
      <source>Northern Sami</source>
      <translation>北サーミ語</translation>
    </message>
    <message>
      <source>Northern Sotho</source>
      <translation>北ソト語</translation>
    </message>
    <message>
      <source>Norwegian</source>
      <translation>ノルウェー語</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>同じではない</translation>
    </message>
    <message>
      <source>Not the same…</source>
      <translation>同じではない…</translation>
    </message>
    <message>
      <source>Nothing found. Search looks in titles, places, names and the articles' text. {date} goes to a date, {filter} filters by time.</source>
      <translation>見つかりません。題名・場所・名前・記事の本文を検索します。{date}で日付に移動し、{filter}で期間を絞り込めます。</translation>
    </message>
    <message>
      <source>Nothing found. Try fewer or other words.</source>
      <translation>見つかりません。言葉を減らすか変えてみてください。</translation>
    </message>
    <message>
      <source>Nothing in the article tells when it was published.</source>
      <translation>記事には発行日を示すものがありません。</translation>
    </message>
    <message>
      <source>Nothing is searched for. Press {search} and type.</source>
      <translation>検索していません。{search}を押して入力してください。</translation>
    </message>
    <message>
      <source>Nothing of this event was changed, so all of it is as it was read.</source>
      <translation>この出来事に変更はありません。すべて読み取ったままです。</translation>
    </message>
    <message>
      <source>Nothing of this passes the filter</source>
      <translation>フィルターに一致するものがありません</translation>
    </message>
    <message>
      <source>Nothing that is shown changes: no date, status or series hangs on it.</source>
      <translation>表示されるものは何も変わりません。日付・状態・シリーズはこれに依存していません。</translation>
    </message>
    <message>
      <source>Nothing to go through yet</source>
      <translation>見るものはまだありません</translation>
    </message>
    <message>
      <source>Nothing to propose. Type to search.</source>
      <translation>候補はありません。入力して検索してください。</translation>
    </message>
    <message>
      <source>Nothing to read yet</source>
      <translation>まだ読むものがありません</translation>
    </message>
    <message>
      <source>Nothing was changed in this project yet. What you change is listed here, and can be undone at any time.</source>
      <translation>このプロジェクトではまだ何も変更されていません。変更したことはここに並び、いつでも元に戻せます。</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>変更はありません。</translation>
    </message>
    <message>
      <source>Nothing was written: {name} was cancelled.</source>
      <translation>何も書き出していません（{name}は中止されました）。</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>11月</translation>
    </message>
    <message>
      <source>November</source>
      <translation>11月</translation>
    </message>
    <message>
      <source>Numbers in dates are</source>
      <translation>日付の数値は</translation>
    </message>
    <message>
      <source>Occitan</source>
      <translation>オック語</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>10月</translation>
    </message>
    <message>
      <source>October</source>
      <translation>10月</translation>
    </message>
    <message>
      <source>Odia</source>
      <translation>オディア語</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>対象</translation>
    </message>
    <message>
      <source>Of all {rows} rows {good} become events and {bad} fail{kinds}. Line {line}: {reason}</source>
      <translation>全{rows}行のうち{good}行が出来事になり、{bad}行が失敗します{kinds}。{line}行目：{reason}</translation>
    </message>
    <message>
      <source>Of the first {rows} rows {good} become events and {bad} fail{kinds}. Line {line}: {reason}</source>
      <translation>最初の{rows}行のうち{good}行が出来事になり、{bad}行が失敗します{kinds}。{line}行目：{reason}</translation>
    </message>
    <message>
      <source>Office</source>
      <translation>役職</translation>
    </message>
    <message>
      <source>One page as large as the picture</source>
      <translation>画像と同じ大きさの一ページ</translation>
    </message>
    <message>
      <source>One screen back</source>
      <translation>一画面戻る</translation>
    </message>
    <message>
      <source>One screen forward</source>
      <translation>一画面進む</translation>
    </message>
    <message>
      <source>Only certain dates</source>
      <translation>確かな日付のみ</translation>
    </message>
    <message>
      <source>Only one event is selected. Select the events that are the same and merge them.</source>
      <translation>一つの出来事しか選ばれていません。同じ出来事を選んで統合してください。</translation>
    </message>
    <message>
      <source>Only one is selected. Select those that are the same and merge them.</source>
      <translation>一つしか選ばれていません。同じものを選んで統合してください。</translation>
    </message>
    <message>
      <source>Only rows that fail</source>
      <translation>失敗する行のみ</translation>
    </message>
    <message>
      <source>Only the events the filter shows</source>
      <translation>フィルターに一致する出来事のみ</translation>
    </message>
    <message>
      <source>Only this</source>
      <translation>これのみ</translation>
    </message>
    <message>
      <source>Only this participant</source>
      <translation>この関係者のみ</translation>
    </message>
    <message>
      <source>Only uncertain dates</source>
      <translation>不確かな日付のみ</translation>
    </message>
    <message>
      <source>Only what is in view</source>
      <translation>表示中の期間のみ</translation>
    </message>
    <message>
      <source>Only what it took part in</source>
      <translation>関わったものだけ</translation>
    </message>
    <message>
      <source>Only who you want to see</source>
      <translation>見たい人だけ</translation>
    </message>
    <message>
      <source>Open a recent project</source>
      <translation>最近のプロジェクトを開く</translation>
    </message>
    <message>
      <source>Open a recent project…</source>
      <translation>最近のプロジェクトを開く…</translation>
    </message>
    <message>
      <source>Open in reader</source>
      <translation>リーダーで開く</translation>
    </message>
    <message>
      <source>Open project</source>
      <translation>プロジェクトを開く</translation>
    </message>
    <message>
      <source>Open project in a new window</source>
      <translation>新しいウィンドウで開く</translation>
    </message>
    <message>
      <source>Open project in a new window…</source>
      <translation>プロジェクトを新しいウィンドウで開く…</translation>
    </message>
    <message>
      <source>Open project…</source>
      <translation>プロジェクトを開く…</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>フォルダーを開く</translation>
    </message>
    <message>
      <source>Open what an image holds</source>
      <translation>画像の内容を開く</translation>
    </message>
    <message>
      <source>Open what an image holds…</source>
      <translation>画像の内容を開く…</translation>
    </message>
    <message>
      <source>Open “{name}”</source>
      <translation>「{name}」を開く</translation>
    </message>
    <message>
      <source>Opened lately</source>
      <translation>最近開いたもの</translation>
    </message>
    <message>
      <source>Oromo</source>
      <translation>オロモ語</translation>
    </message>
    <message>
      <source>Other events</source>
      <translation>その他の出来事</translation>
    </message>
    <message>
      <source>Other meetings</source>
      <translation>その他の会合</translation>
    </message>
    <message>
      <source>Others are of “{name}”, so it stays a country. Give them another country first.</source>
      <translation>「{name}」に属する人がいるため、国のままです。先に別の国にしてください。</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>全体図</translation>
    </message>
    <message>
      <source>PDF, pages that stay sharp</source>
      <translation>PDF（拡大しても鮮明なページ）</translation>
    </message>
    <message>
      <source>PNG, pixels</source>
      <translation>PNG（画素）</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>前のページ</translation>
    </message>
    <message>
      <source>Page {number} could not be begun.</source>
      <translation>{number}ページを始められませんでした。</translation>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation>{count}ページ中{number}ページ</translation>
    </message>
    <message>
      <source>Pan left</source>
      <translation>左へ動かす</translation>
    </message>
    <message>
      <source>Pan right</source>
      <translation>右へ動かす</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>用紙</translation>
    </message>
    <message>
      <source>Paper is for PDF alone; the image has the width and height given.</source>
      <translation>用紙はPDFだけです。画像は指定した幅と高さになります。</translation>
    </message>
    <message>
      <source>Paper lies</source>
      <translation>用紙の向き</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>分ける</translation>
    </message>
    <message>
      <source>Part merged events</source>
      <translation>統合した出来事を分ける</translation>
    </message>
    <message>
      <source>Parted from another</source>
      <translation>別のものから分離</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>関係者</translation>
    </message>
    <message>
      <source>Participants by country</source>
      <translation>国ごとの関係者</translation>
    </message>
    <message>
      <source>Participants that may be the same</source>
      <translation>同じかもしれない関係者</translation>
    </message>
    <message>
      <source>Participants whose country the articles do not tell</source>
      <translation>記事に国の記載がない関係者</translation>
    </message>
    <message>
      <source>Participants, series and articles</source>
      <translation>関係者・シリーズ・記事</translation>
    </message>
    <message>
      <source>Pashto</source>
      <translation>パシュトー語</translation>
    </message>
    <message>
      <source>People and series</source>
      <translation>人物とシリーズ</translation>
    </message>
    <message>
      <source>Persian</source>
      <translation>ペルシャ語</translation>
    </message>
    <message>
      <source>PgDn</source>
      <translation>PgDn</translation>
    </message>
    <message>
      <source>PgUp</source>
      <translation>PgUp</translation>
    </message>
    <message>
      <source>Pick the event, or let it go</source>
      <translation>出来事を選択／解除</translation>
    </message>
    <message>
      <source>Pick two events with {pick} to say that they are not the same.</source>
      <translation>{pick}で二つの出来事を選ぶと、同じではないと記せます。</translation>
    </message>
    <message>
      <source>Pin lane</source>
      <translation>レーンを固定</translation>
    </message>
    <message>
      <source>Pin the event card</source>
      <translation>出来事カードを固定</translation>
    </message>
    <message>
      <source>Pin the lane to the top ({key})</source>
      <translation>レーンを上に固定（{key}）</translation>
    </message>
    <message>
      <source>Pin the lane to the top, or let it go</source>
      <translation>レーンを上に固定／解除</translation>
    </message>
    <message>
      <source>Pixels per pixel</source>
      <translation>1ピクセルあたりの画素</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>場所</translation>
    </message>
    <message>
      <source>Plan and outcome</source>
      <translation>計画と結果</translation>
    </message>
    <message>
      <source>Plans cancelled or postponed</source>
      <translation>中止・延期された計画</translation>
    </message>
    <message>
      <source>Plans still open</source>
      <translation>まだ先の計画</translation>
    </message>
    <message>
      <source>Plans whose time has passed, outcome not known</source>
      <translation>時期を過ぎ、結果の分からない計画</translation>
    </message>
    <message>
      <source>Please report it; the log has the details. Everything else goes on.</source>
      <translation>お知らせください。詳細はログにあります。ほかの処理は続きます。</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>ポーランド語</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>縦向き</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>ポルトガル語</translation>
    </message>
    <message>
      <source>Press the new keys</source>
      <translation>新しいキーを押してください</translation>
    </message>
    <message>
      <source>Press to show these years on the timeline</source>
      <translation>押すとこの期間を年表に表示します</translation>
    </message>
    <message>
      <source>Press to show what it took part in.</source>
      <translation>押すと関わった出来事を表示します。</translation>
    </message>
    <message>
      <source>Press {next} for the next event, {hiatus} for the next hiatus, or click one in the timeline.</source>
      <translation>{next}で次の出来事、{hiatus}で次の中断に移るか、年表でクリックしてください。</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>プレビュー</translation>
    </message>
    <message>
      <source>Preview of the image</source>
      <translation>画像のプレビュー</translation>
    </message>
    <message>
      <source>Previous date phrase or name</source>
      <translation>前の日付表現または名前</translation>
    </message>
    <message>
      <source>Previous event</source>
      <translation>前の出来事</translation>
    </message>
    <message>
      <source>Previous hiatus</source>
      <translation>前の中断</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>前の一致</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>前のペイン</translation>
    </message>
    <message>
      <source>Previous place (Shift+Enter)</source>
      <translation>前の箇所（Shift+Enter）</translation>
    </message>
    <message>
      <source>Previous report of this event</source>
      <translation>この出来事の前の報道</translation>
    </message>
    <message>
      <source>Print, black on white</source>
      <translation>印刷（白地に黒）</translation>
    </message>
    <message>
      <source>Printed.</source>
      <translation>印刷しました。</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>プリンター</translation>
    </message>
    <message>
      <source>Printing</source>
      <translation>印刷しています</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>印刷…</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>プロジェクト</translation>
    </message>
    <message>
      <source>Publication date as read again</source>
      <translation>発行日（読み直したまま）</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>発行</translation>
    </message>
    <message>
      <source>Punjabi</source>
      <translation>パンジャーブ語</translation>
    </message>
    <message>
      <source>Put all lanes back as they were</source>
      <translation>すべてのレーンを元の並びに戻す</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>戻す</translation>
    </message>
    <message>
      <source>Put back what was read</source>
      <translation>読み取った内容に戻す</translation>
    </message>
    <message>
      <source>Put back…</source>
      <translation>戻す…</translation>
    </message>
    <message>
      <source>Put into a series…</source>
      <translation>シリーズに入れる…</translation>
    </message>
    <message>
      <source>Put into the series</source>
      <translation>シリーズに入れる</translation>
    </message>
    <message>
      <source>Put into “{name}”</source>
      <translation>「{name}」に入れる</translation>
    </message>
    <message>
      <source>Put lanes back</source>
      <translation>レーンを元に戻す</translation>
    </message>
    <message>
      <source>Put the picture on the clipboard, as pixels, as SVG and in words</source>
      <translation>画像を画素・SVG・文章としてクリップボードに入れる</translation>
    </message>
    <message numerus="yes">
      <source>Put {n} articles back</source>
      <translation>
        <numerusform>記事{n}件を戻す</numerusform>
      </translation>
    </message>
    <message>
      <source>Put “{one}” under {other}</source>
      <translation>「{one}」を{other}の下に置く</translation>
    </message>
    <message>
      <source>Quechua</source>
      <translation>ケチュア語</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>読み直す</translation>
    </message>
    <message>
      <source>Read all articles again</source>
      <translation>すべての記事を読み直す</translation>
    </message>
    <message>
      <source>Read all articles again…</source>
      <translation>すべての記事を読み直す…</translation>
    </message>
    <message>
      <source>Read in</source>
      <translation>出典</translation>
    </message>
    <message>
      <source>Read report {number} in the article</source>
      <translation>報道{number}を記事で読む</translation>
    </message>
    <message>
      <source>Read the article again</source>
      <translation>記事を読み直す</translation>
    </message>
    <message>
      <source>Read together: {date}.</source>
      <translation>合わせて読むと：{date}。</translation>
    </message>
    <message>
      <source>Read where this is claimed: {text}</source>
      <translation>この主張の箇所を読む：{text}</translation>
    </message>
    <message>
      <source>Read {name}</source>
      <translation>{name}を読み取りました</translation>
    </message>
    <message numerus="yes">
      <source>Read {n} articles again</source>
      <translation>
        <numerusform>記事{n}件を読み直す</numerusform>
      </translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>リーダー</translation>
    </message>
    <message>
      <source>Reader: clean text or as read</source>
      <translation>リーダー：整えた本文／読み取ったまま</translation>
    </message>
    <message>
      <source>Reader: larger text</source>
      <translation>リーダー：文字を大きく</translation>
    </message>
    <message>
      <source>Reader: smaller text</source>
      <translation>リーダー：文字を小さく</translation>
    </message>
    <message>
      <source>Reader: text in its own size</source>
      <translation>リーダー：文字を標準の大きさに</translation>
    </message>
    <message>
      <source>Reader: the next wider column</source>
      <translation>リーダー：次に広い幅</translation>
    </message>
    <message>
      <source>Reader: two reports side by side</source>
      <translation>リーダー：二つの報道を並べる</translation>
    </message>
    <message>
      <source>Reading again was stopped. What was found before stands.</source>
      <translation>読み直しを中止しました。以前に見つかった内容がそのまま残ります。</translation>
    </message>
    <message>
      <source>Reading the articles…</source>
      <translation>記事を読み取っています…</translation>
    </message>
    <message>
      <source>Reading the report</source>
      <translation>報道を読み取っています</translation>
    </message>
    <message>
      <source>Reading the selected words</source>
      <translation>選択した言葉を読み取っています</translation>
    </message>
    <message numerus="yes">
      <source>Reading {n} articles again</source>
      <translation>
        <numerusform>記事{n}件を読み直しています</numerusform>
      </translation>
    </message>
    <message>
      <source>Ready mapping again</source>
      <translation>用意された対応に戻す</translation>
    </message>
    <message>
      <source>Real size: a pixel of the screen for one of the picture</source>
      <translation>実寸：画像の1画素を画面の1画素で</translation>
    </message>
    <message>
      <source>Recent projects</source>
      <translation>最近のプロジェクト</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>やり直す</translation>
    </message>
    <message>
      <source>Redo: {what}</source>
      <translation>やり直す：{what}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>取り除く</translation>
    </message>
    <message>
      <source>Remove corrections that found nothing to stand on</source>
      <translation>対象が見つからなかった訂正を取り除く</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>Rename series “{name}”</source>
      <translation>シリーズ「{name}」の名前を変更</translation>
    </message>
    <message>
      <source>Rename the series</source>
      <translation>シリーズの名前を変更</translation>
    </message>
    <message>
      <source>Rename the series…</source>
      <translation>シリーズの名前を変更…</translation>
    </message>
    <message>
      <source>Rename “{name}”</source>
      <translation>「{name}」の名前を変更</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>未解決に戻す</translation>
    </message>
    <message>
      <source>Reopen a conflict</source>
      <translation>食い違いを未解決に戻す</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>置き換える</translation>
    </message>
    <message>
      <source>Replace the file?</source>
      <translation>ファイルを置き換えますか？</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>報道</translation>
    </message>
    <message>
      <source>Reports differ: {says}</source>
      <translation>報道が食い違っています：{says}</translation>
    </message>
    <message>
      <source>Reports that disagree</source>
      <translation>食い違う報道</translation>
    </message>
    <message>
      <source>Reports that disagreed: settled, both are kept</source>
      <translation>食い違っていた報道：解決済み（両方を残す）</translation>
    </message>
    <message>
      <source>Reports that disagreed: settled, one account stands</source>
      <translation>食い違っていた報道：解決済み（一方を採用）</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>リセット</translation>
    </message>
    <message>
      <source>Reset all keys</source>
      <translation>すべてのキーをリセット</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>戻す</translation>
    </message>
    <message numerus="yes">
      <source>Restore {n} events</source>
      <translation>
        <numerusform>{n}件の出来事を戻す</numerusform>
      </translation>
    </message>
    <message>
      <source>Return and Shift+Return go from hit to hit, Esc leaves.</source>
      <translation>EnterとShift+Enterで一致箇所を移動し、Escで抜けます。</translation>
    </message>
    <message>
      <source>Return opens the details; Space shows only what both took part in; Ctrl+Return shows the last of it.</source>
      <translation>Enterで詳細を開き、Spaceで両者が関わったものだけを、Ctrl+Enterでその最後のものを表示します。</translation>
    </message>
    <message>
      <source>Return opens the details; Space shows what {name} took part in.</source>
      <translation>Enterで詳細を開き、Spaceで{name}が関わったものを表示します。</translation>
    </message>
    <message>
      <source>Return shows the last event of it; Space shows this series, and nothing else.</source>
      <translation>Enterで最後の出来事を表示し、Spaceでこのシリーズだけを表示します。</translation>
    </message>
    <message>
      <source>Return shows where it stands.</source>
      <translation>Enterで記載箇所を表示します。</translation>
    </message>
    <message>
      <source>Return shows where it stands; again: the next place.</source>
      <translation>Enterで記載箇所を表示（もう一度で次の箇所）。</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>確認</translation>
    </message>
    <message>
      <source>Review all events</source>
      <translation>すべての出来事を確認</translation>
    </message>
    <message>
      <source>Review this article</source>
      <translation>この記事を確認</translation>
    </message>
    <message>
      <source>Review this lane</source>
      <translation>このレーンを確認</translation>
    </message>
    <message>
      <source>Review uncertain and disputed events first</source>
      <translation>不確かな出来事・食い違う出来事から確認</translation>
    </message>
    <message>
      <source>Review what the filter shows</source>
      <translation>フィルターに一致するものを確認</translation>
    </message>
    <message>
      <source>Review what was read</source>
      <translation>読み取った内容を確認</translation>
    </message>
    <message>
      <source>Right-click, or the menu key, for its details.</source>
      <translation>詳細は右クリックかメニューキーで。</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>役割</translation>
    </message>
    <message>
      <source>Role in this event</source>
      <translation>この出来事での役割</translation>
    </message>
    <message>
      <source>Roles, as the articles give them</source>
      <translation>記事の伝える役割</translation>
    </message>
    <message>
      <source>Romanian</source>
      <translation>ルーマニア語</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>各回</translation>
    </message>
    <message>
      <source>Rows of event tables</source>
      <translation>出来事の表の行</translation>
    </message>
    <message>
      <source>Rows that failed</source>
      <translation>失敗した行</translation>
    </message>
    <message>
      <source>Run a command, or go to an event, a name, a lane, a project</source>
      <translation>コマンドの実行、または出来事・名前・レーン・プロジェクトへの移動</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>ロシア語</translation>
    </message>
    <message>
      <source>SHARED_PARTS_LAST</source>
      <translation>SHARED_PARTS_FIRST</translation>
    </message>
    <message>
      <source>SVG, text stays text</source>
      <translation>SVG（文字は文字のまま）</translation>
    </message>
    <message>
      <source>Same as</source>
      <translation>同じもの</translation>
    </message>
    <message>
      <source>Same as…</source>
      <translation>同じもの…</translation>
    </message>
    <message>
      <source>Sanskrit</source>
      <translation>サンスクリット語</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation>土</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>コピーを保存</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>コピーを保存…</translation>
    </message>
    <message>
      <source>Save as JSON</source>
      <translation>JSONで保存</translation>
    </message>
    <message>
      <source>Save them as</source>
      <translation>名前を付けて保存</translation>
    </message>
    <message>
      <source>Save, and start the program again with all that is open</source>
      <translation>保存して、開いているものをすべて復元してプログラムを再起動</translation>
    </message>
    <message>
      <source>Scottish Gaelic</source>
      <translation>スコットランド・ゲール語</translation>
    </message>
    <message>
      <source>Scroll</source>
      <translation>スクロール</translation>
    </message>
    <message>
      <source>Scroll the lanes</source>
      <translation>レーンをスクロール</translation>
    </message>
    <message>
      <source>Scroll the lanes a page down</source>
      <translation>レーンを一ページ下へ</translation>
    </message>
    <message>
      <source>Scroll the lanes a page up</source>
      <translation>レーンを一ページ上へ</translation>
    </message>
    <message>
      <source>Scroll the lanes down</source>
      <translation>レーンを下へスクロール</translation>
    </message>
    <message>
      <source>Scroll the lanes up</source>
      <translation>レーンを上へスクロール</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>検索</translation>
    </message>
    <message>
      <source>Search commands by name</source>
      <translation>コマンドを名前で検索</translation>
    </message>
    <message>
      <source>Search events</source>
      <translation>出来事を検索</translation>
    </message>
    <message>
      <source>Search events, people and text</source>
      <translation>出来事・人物・本文を検索</translation>
    </message>
    <message>
      <source>Search events, people and text for “{words}”</source>
      <translation>出来事・人物・本文で「{words}」を検索</translation>
    </message>
    <message>
      <source>Search the dismissed events</source>
      <translation>却下した出来事を検索</translation>
    </message>
    <message>
      <source>Select an event that an article tells of, or an article, first.</source>
      <translation>まず、記事が伝える出来事か、記事を選んでください。</translation>
    </message>
    <message>
      <source>Select an event that stands in a lane first: one with a date, which the filter lets through.</source>
      <translation>まず、レーンにある出来事（日付があり、フィルターに一致するもの）を選んでください。</translation>
    </message>
    <message>
      <source>Select an event with {next} or a click; its sentence shows here.</source>
      <translation>{next}またはクリックで出来事を選ぶと、その文がここに表示されます。</translation>
    </message>
    <message>
      <source>Select the event to measure from, then press the key again at the event to measure to.</source>
      <translation>測り始める出来事を選び、測り終える出来事でもう一度キーを押してください。</translation>
    </message>
    <message>
      <source>Select the first event</source>
      <translation>最初の出来事を選択</translation>
    </message>
    <message>
      <source>Selected words:  {add_selected}  add an event     {add}  report of the selected event</source>
      <translation>選択した言葉：  {add_selected}  出来事を追加     {add}  選択中の出来事の報道にする</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>9月</translation>
    </message>
    <message>
      <source>September</source>
      <translation>9月</translation>
    </message>
    <message>
      <source>Serbian</source>
      <translation>セルビア語</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>シリーズ</translation>
    </message>
    <message>
      <source>Series with their rounds and hiatuses</source>
      <translation>シリーズと各回・中断</translation>
    </message>
    <message>
      <source>Series: {name}</source>
      <translation>シリーズ：{name}</translation>
    </message>
    <message>
      <source>Setting the footnotes</source>
      <translation>脚注を組んでいます</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>設定…</translation>
    </message>
    <message>
      <source>Settle a conflict</source>
      <translation>食い違いを解決</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Shift</translation>
    </message>
    <message>
      <source>Shift+Tab goes back to the field or list before.</source>
      <translation>Shift+Tabで前の入力欄や一覧に戻ります。</translation>
    </message>
    <message>
      <source>Shona</source>
      <translation>ショナ語</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Show events of {mode} the checked participants</source>
      <translation>チェックした関係者の「{mode}」で出来事を表示</translation>
    </message>
    <message>
      <source>Show how this was found out</source>
      <translation>どう分かったかを表示</translation>
    </message>
    <message>
      <source>Show only this</source>
      <translation>これだけを表示</translation>
    </message>
    <message>
      <source>Show the first hints again</source>
      <translation>最初のヒントをもう一度表示</translation>
    </message>
    <message>
      <source>Show the last event</source>
      <translation>最後の出来事を表示</translation>
    </message>
    <message>
      <source>Show the place in the reader</source>
      <translation>リーダーで箇所を表示</translation>
    </message>
    <message>
      <source>Show the text as read ({key})</source>
      <translation>読み取ったままの本文を表示（{key}）</translation>
    </message>
    <message>
      <source>Show the words this was read from</source>
      <translation>読み取り元の言葉を表示</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Show this hiatus ({next}, {previous})</source>
      <translation>この中断を表示（{next}、{previous}）</translation>
    </message>
    <message>
      <source>Show this series alone; again: everything</source>
      <translation>このシリーズだけを表示（もう一度ですべて）</translation>
    </message>
    <message>
      <source>Show where it stands</source>
      <translation>記載箇所を表示</translation>
    </message>
    <message>
      <source>Show where this is claimed</source>
      <translation>この主張の箇所を表示</translation>
    </message>
    <message>
      <source>Sinhala</source>
      <translation>シンハラ語</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大きさ</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>飛ばす</translation>
    </message>
    <message>
      <source>Slovak</source>
      <translation>スロバキア語</translation>
    </message>
    <message>
      <source>Slovene</source>
      <translation>スロベニア語</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>小さく</translation>
    </message>
    <message>
      <source>Somali</source>
      <translation>ソマリ語</translation>
    </message>
    <message>
      <source>Sort lanes by first event</source>
      <translation>レーンを最初の出来事の順に</translation>
    </message>
    <message>
      <source>Sort lanes by name</source>
      <translation>レーンを名前順に</translation>
    </message>
    <message>
      <source>Sort lanes by number of events</source>
      <translation>レーンを出来事の多い順に</translation>
    </message>
    <message>
      <source>Sort lanes by {order}</source>
      <translation>レーンの並び：{order}</translation>
    </message>
    <message>
      <source>Sort participants by name</source>
      <translation>関係者を名前順に</translation>
    </message>
    <message>
      <source>Sort participants by number of events</source>
      <translation>関係者を出来事の多い順に</translation>
    </message>
    <message>
      <source>Sort participants by when they were first seen</source>
      <translation>関係者を初出の順に</translation>
    </message>
    <message>
      <source>Sort the list by this column, again: the other way</source>
      <translation>一覧をこの列で並べ替え（もう一度で逆順）</translation>
    </message>
    <message>
      <source>Sotho</source>
      <translation>ソト語</translation>
    </message>
    <message>
      <source>Source: {name}</source>
      <translation>出典：{name}</translation>
    </message>
    <message>
      <source>Sources disagree</source>
      <translation>情報源が食い違う</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Space</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>スペイン語</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>分割</translation>
    </message>
    <message>
      <source>Split a name off the participant…</source>
      <translation>関係者から名前を切り離す…</translation>
    </message>
    <message>
      <source>Split event</source>
      <translation>出来事を分割</translation>
    </message>
    <message>
      <source>Split event…</source>
      <translation>出来事を分割…</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>切り離す</translation>
    </message>
    <message>
      <source>Split rounds off</source>
      <translation>回を切り離す</translation>
    </message>
    <message>
      <source>Split rounds off…</source>
      <translation>回を切り離す…</translation>
    </message>
    <message>
      <source>Split the name off…</source>
      <translation>名前を切り離す…</translation>
    </message>
    <message>
      <source>Split “{name}”</source>
      <translation>「{name}」を分割</translation>
    </message>
    <message>
      <source>Split “{title}”</source>
      <translation>「{title}」を分割</translation>
    </message>
    <message>
      <source>Stands for</source>
      <translation>意味</translation>
    </message>
    <message>
      <source>Start again</source>
      <translation>再起動</translation>
    </message>
    <message>
      <source>Start again now</source>
      <translation>今すぐ再起動</translation>
    </message>
    <message>
      <source>Start again now?</source>
      <translation>今すぐ再起動しますか？</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>Status: {name}</source>
      <translation>状態：{name}</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Steps are still being undone or done again. Wait until that is done, or stop it, and try again.</source>
      <translation>まだ操作の取り消しややり直しの途中です。終わるのを待つか止めてから、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Steps that can be undone</source>
      <translation>元に戻せる操作</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>中止</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
      <source>Storing {name}</source>
      <translation>{name}を保存しています</translation>
    </message>
    <message>
      <source>Stretch of time</source>
      <translation>期間</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>日</translation>
    </message>
    <message>
      <source>Swahili</source>
      <translation>スワヒリ語</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>スウェーデン語</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Tab goes to the next field or list.</source>
      <translation>Tabで次の入力欄や一覧に進みます。</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表</translation>
    </message>
    <message>
      <source>Tajik</source>
      <translation>タジク語</translation>
    </message>
    <message>
      <source>Take a report off “{title}”</source>
      <translation>「{title}」から報道を外す</translation>
    </message>
    <message>
      <source>Take back all changes of the event</source>
      <translation>出来事の変更をすべて取り消す</translation>
    </message>
    <message>
      <source>Take it from there</source>
      <translation>そちらから取る</translation>
    </message>
    <message>
      <source>Take it off the list</source>
      <translation>一覧から外す</translation>
    </message>
    <message>
      <source>Take it out again</source>
      <translation>取り除く</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>取り除く</translation>
    </message>
    <message>
      <source>Take out of its series</source>
      <translation>シリーズから外す</translation>
    </message>
    <message>
      <source>Take out of the filter: {words}</source>
      <translation>フィルターから外す：{words}</translation>
    </message>
    <message>
      <source>Take the article out…</source>
      <translation>記事を取り除く…</translation>
    </message>
    <message>
      <source>Take the correction back</source>
      <translation>訂正を取り消す</translation>
    </message>
    <message>
      <source>Take the correction back, so that what was read stands again</source>
      <translation>訂正を取り消し、読み取った内容に戻す</translation>
    </message>
    <message>
      <source>Take the event's review back</source>
      <translation>出来事の確認を取り消す</translation>
    </message>
    <message>
      <source>Take the table out</source>
      <translation>表を取り除く</translation>
    </message>
    <message>
      <source>Take them out again</source>
      <translation>取り除く</translation>
    </message>
    <message>
      <source>Take this key away</source>
      <translation>このキーを外す</translation>
    </message>
    <message>
      <source>Take this participant out of the event (Del)</source>
      <translation>この関係者を出来事から外す（Del）</translation>
    </message>
    <message>
      <source>Take this report off the event</source>
      <translation>この報道を出来事から外す</translation>
    </message>
    <message>
      <source>Take those off that are gone</source>
      <translation>なくなったものを一覧から外す</translation>
    </message>
    <message>
      <source>Take {keys} away from “{command}”</source>
      <translation>「{command}」から{keys}を外す</translation>
    </message>
    <message numerus="yes">
      <source>Take {n} articles out</source>
      <translation>
        <numerusform>記事{n}件を取り除く</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take {n} event tables out</source>
      <translation>
        <numerusform>出来事の表{n}件を取り除く</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken together this is {sure}.</source>
      <translation>総合すると、これは{sure}です。</translation>
    </message>
    <message>
      <source>Takes part together with</source>
      <translation>共に関わる相手</translation>
    </message>
    <message>
      <source>Taking out events</source>
      <translation>出来事を取り除いています</translation>
    </message>
    <message>
      <source>Taking out {names}</source>
      <translation>{names}を取り除いています</translation>
    </message>
    <message>
      <source>Tamil</source>
      <translation>タミル語</translation>
    </message>
    <message>
      <source>Tatar</source>
      <translation>タタール語</translation>
    </message>
    <message>
      <source>Telling the languages of the articles</source>
      <translation>記事の言語を判別しています</translation>
    </message>
    <message>
      <source>Telugu</source>
      <translation>テルグ語</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>本文</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>文字の大きさ</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>タイ語</translation>
    </message>
    <message>
      <source>That one</source>
      <translation>こちら（右）</translation>
    </message>
    <message>
      <source>The article says so itself.</source>
      <translation>記事自体に書かれています。</translation>
    </message>
    <message>
      <source>The article “{name}”</source>
      <translation>記事「{name}」</translation>
    </message>
    <message>
      <source>The bounds of the date are out of order: {said}.</source>
      <translation>日付の範囲の順序が正しくありません：{said}。</translation>
    </message>
    <message>
      <source>The card stays while the selection moves on.  Press to let it follow.</source>
      <translation>選択が移ってもカードは残ります。押すと選択に従います。</translation>
    </message>
    <message numerus="yes">
      <source>The data do not go along: more than {n} events.</source>
      <translation>
        <numerusform>データは含まれません（出来事が{n}件を超えます）。</numerusform>
      </translation>
    </message>
    <message>
      <source>The data shown go along</source>
      <translation>表示中のデータを含める</translation>
    </message>
    <message>
      <source>The date is not understood. Write it in another way, or leave it empty.</source>
      <translation>日付が理解できません。別の書き方にするか、空にしてください。</translation>
    </message>
    <message>
      <source>The dates of this table can be read in two ways. Choose which number is the day.</source>
      <translation>この表の日付は二通りに読めます。どの数字が日かを選んでください。</translation>
    </message>
    <message>
      <source>The dates of “{name}” can be read day first or month first (as in 5/2/2023); they were read day first. If that is wrong, take the table out and put it in again with the month first.</source>
      <translation>「{name}」の日付は（5/2/2023のように）日が先とも月が先とも読めます。日を先として読みました。違う場合は、表を取り除き、月を先として追加し直してください。</translation>
    </message>
    <message>
      <source>The dates were changed by hand, so this is to be checked anew. As read: {says}</source>
      <translation>日付が手で変更されたため、確認し直しが必要です。読み取った内容：{says}</translation>
    </message>
    <message>
      <source>The document could not be begun: is there room on the disk, or is the printer there?</source>
      <translation>文書を始められませんでした。ディスクの空きやプリンターを確認してください。</translation>
    </message>
    <message>
      <source>The event was added. The filter hides it: {clear} clears the filter.</source>
      <translation>出来事を追加しました。フィルターで隠れています。{clear}でフィルターを解除できます。</translation>
    </message>
    <message>
      <source>The events beside each other</source>
      <translation>出来事を並べて表示</translation>
    </message>
    <message>
      <source>The events have changed meanwhile. Choose again.</source>
      <translation>その間に出来事が変わりました。もう一度選んでください。</translation>
    </message>
    <message>
      <source>The events that pass the filter. Up and Down go from one to the next, Return opens it to read.</source>
      <translation>フィルターに一致する出来事です。上下キーで移動し、Enterで開いて読みます。</translation>
    </message>
    <message>
      <source>The file cannot have this name: {why}. Choose another one.</source>
      <translation>この名前は使えません：{why}。別の名前を選んでください。</translation>
    </message>
    <message>
      <source>The file will hold the picture alone.</source>
      <translation>ファイルには画像だけが入ります。</translation>
    </message>
    <message>
      <source>The first day to be shown is after the last one.</source>
      <translation>表示する最初の日が最後の日より後です。</translation>
    </message>
    <message>
      <source>The first {n} are shown.</source>
      <translation>最初の{n}件を表示しています。</translation>
    </message>
    <message>
      <source>The first {rows} rows become events.</source>
      <translation>最初の{rows}行が出来事になります。</translation>
    </message>
    <message>
      <source>The first {shown} of {total}</source>
      <translation>{total}件中最初の{shown}件</translation>
    </message>
    <message>
      <source>The folder could not be opened: {folder}. Look whether it is still there, and open it with your file manager.</source>
      <translation>フォルダーを開けませんでした：{folder}。まだそこにあるかを確かめ、ファイル管理のプログラムで開いてください。</translation>
    </message>
    <message>
      <source>The folder “{name}” may not be opened: permission is denied. Allow it, or copy the articles.</source>
      <translation>フォルダー「{name}」を開く権限がありません。許可するか、記事をコピーしてください。</translation>
    </message>
    <message>
      <source>The header of “{name}” cannot be read. {says}</source>
      <translation>「{name}」の見出し行を読み取れません。{says}</translation>
    </message>
    <message>
      <source>The hints come as soon as all articles are read.</source>
      <translation>ヒントは、すべての記事を読み終えると表示されます。</translation>
    </message>
    <message>
      <source>The image is on the clipboard: as pixels, as SVG and in words.</source>
      <translation>画像を画素・SVG・文章としてクリップボードに入れました。</translation>
    </message>
    <message numerus="yes">
      <source>The image is too low for all lanes: {n} events are in lanes that are cut off.</source>
      <translation>
        <numerusform>画像の高さが足りません。切れたレーンに出来事が{n}件あります。</numerusform>
      </translation>
    </message>
    <message>
      <source>The image would be {size}; at most {most} a side can be written.</source>
      <translation>画像は{size}になりますが、一辺{most}までしか書き出せません。</translation>
    </message>
    <message>
      <source>The lane “{name}”</source>
      <translation>レーン「{name}」</translation>
    </message>
    <message>
      <source>The language of menus and messages; articles stay as they are.</source>
      <translation>メニューとメッセージの言語です。記事はそのまま表示されます。</translation>
    </message>
    <message>
      <source>The list in order of time has them last.</source>
      <translation>時間順の一覧では最後にあります。</translation>
    </message>
    <message>
      <source>The longest a line of an article gets, in letters; the pane may be narrower.</source>
      <translation>記事の一行の最大の長さ（文字数）。ペインがそれより狭いこともあります。</translation>
    </message>
    <message>
      <source>The mapping has no "columns": {"name of a column": "what it stands for"}.</source>
      <translation>対応に "columns": {"name of a column": "what it stands for"} がありません。</translation>
    </message>
    <message>
      <source>The mapping is not JSON: {error}.</source>
      <translation>対応がJSONではありません：{error}。</translation>
    </message>
    <message>
      <source>The mapping names the column “{lost}”, which the table does not have. Its columns are {header}.</source>
      <translation>対応にある列「{lost}」は表にありません。表の列は{header}です。</translation>
    </message>
    <message>
      <source>The mapping says {value} for “{name}”, which must be a text.</source>
      <translation>対応の「{name}」は{value}ですが、文字列でなければなりません。</translation>
    </message>
    <message>
      <source>The mapping says “{value}” for the {what}; it may be {known}.</source>
      <translation>対応の「{what}」は「{value}」ですが、使えるのは{known}です。</translation>
    </message>
    <message>
      <source>The page is too small for a timeline: choose larger paper, smaller margins or smaller text.</source>
      <translation>年表にはページが小さすぎます。用紙を大きくするか、余白や文字を小さくしてください。</translation>
    </message>
    <message>
      <source>The picked events</source>
      <translation>選んだ出来事</translation>
    </message>
    <message>
      <source>The printer has paper of {size}. Choose one of {known}.</source>
      <translation>プリンターの用紙は{size}です。{known}から選んでください。</translation>
    </message>
    <message>
      <source>The process that read “{name}” ended abruptly; reading it again</source>
      <translation>「{name}」を読んでいた処理が突然終わったため、読み直しています</translation>
    </message>
    <message>
      <source>The project could not be made</source>
      <translation>プロジェクトを作れませんでした</translation>
    </message>
    <message>
      <source>The project could not be opened</source>
      <translation>プロジェクトを開けませんでした</translation>
    </message>
    <message>
      <source>The project has changed since this was worked out. Look at what changes once more.</source>
      <translation>計算の後でプロジェクトが変わりました。変わる点をもう一度確認してください。</translation>
    </message>
    <message>
      <source>The project is write-protected, or none is open: nothing can be changed.</source>
      <translation>プロジェクトが書き込み禁止か、開かれていないため、変更できません。</translation>
    </message>
    <message>
      <source>The project open last is no longer there: {path}. Open another one or start a new one.</source>
      <translation>前回開いたプロジェクトが見つかりません：{path}。別のものを開くか、新しく作ってください。</translation>
    </message>
    <message>
      <source>The project was brought up to date. As it was before, it is kept as “{name}”.</source>
      <translation>プロジェクトを更新しました。以前の状態は「{name}」として残してあります。</translation>
    </message>
    <message>
      <source>The report was taken off “{title}”. {undo} puts it back.</source>
      <translation>「{title}」から報道を外しました。{undo}で戻せます。</translation>
    </message>
    <message>
      <source>The reports of “{title}” no longer disagree on this.</source>
      <translation>「{title}」の報道は、この点でもう食い違っていません。</translation>
    </message>
    <message>
      <source>The row becomes an event.</source>
      <translation>この行が出来事になります。</translation>
    </message>
    <message>
      <source>The row ends (“{says}”) but does not begin. Fill in its start, or leave the end empty.</source>
      <translation>行に終わり（「{says}」）はありますが、始まりがありません。始まりを書くか、終わりを空にしてください。</translation>
    </message>
    <message>
      <source>The row ends (“{words}”) before it begins (“{words2}”). Put the earlier date first.</source>
      <translation>行の終わり（「{words}」）が始まり（「{words2}」）より前です。早い日付を先にしてください。</translation>
    </message>
    <message>
      <source>The row gives bounds of a date, but not the first and the last possible day. Fill in both.</source>
      <translation>行に日付の範囲がありますが、最初と最後の可能な日がありません。両方書いてください。</translation>
    </message>
    <message>
      <source>The row has a month or a day (“{value}”) but no year. Fill in the year.</source>
      <translation>行に月か日（「{value}」）はありますが、年がありません。年を書いてください。</translation>
    </message>
    <message>
      <source>The row has no title: {names} is empty. Fill it in, or choose another column for the title.</source>
      <translation>行に題名がありません（{names}が空です）。書き込むか、題名に別の列を選んでください。</translation>
    </message>
    <message>
      <source>The row is longer than {line_limit} characters. Look whether its line breaks are right.</source>
      <translation>行が{line_limit}文字を超えています。改行が正しいか確認してください。</translation>
    </message>
    <message>
      <source>The same goes for {files} with these columns.</source>
      <translation>同じ列を持つ{files}にも当てはまります。</translation>
    </message>
    <message>
      <source>The selected event</source>
      <translation>選択中の出来事</translation>
    </message>
    <message>
      <source>The settings in {path} cannot be read ({why}), so they begin anew.</source>
      <translation>{path}の設定を読めません（{why}）。そのため設定は初めの状態に戻りました。</translation>
    </message>
    <message>
      <source>The settings were damaged, so they begin anew. As they were they are kept in {path}.</source>
      <translation>設定が壊れていたため、初めの状態に戻りました。元の設定は{path}に残してあります。</translation>
    </message>
    <message>
      <source>The step “{name}” was passed over: what was kept of it is damaged. Everything else is as it was.</source>
      <translation>操作「{name}」は飛ばしました。保存されていた内容が壊れています。ほかはすべて元のままです。</translation>
    </message>
    <message>
      <source>The step “{name}” was passed over: {why} Everything else is as it was.</source>
      <translation>操作「{name}」は飛ばしました。{why}ほかはすべて元のままです。</translation>
    </message>
    <message>
      <source>The table holds no rows.</source>
      <translation>表に行がありません。</translation>
    </message>
    <message>
      <source>The text exactly as it was read, with all that is folded ({key})</source>
      <translation>折りたたまれた部分も含む、読み取ったままの本文（{key}）</translation>
    </message>
    <message>
      <source>The text of the article, to be read and copied</source>
      <translation>記事の本文（閲覧とコピー用）</translation>
    </message>
    <message>
      <source>The timeline appears when all articles are searched for events.
Where that was stopped: File, Go on reading articles.</source>
      <translation>すべての記事から出来事を探し終えると、年表が表示されます。
中止した場合は「ファイル」の「記事の読み込みを続ける」で再開します。</translation>
    </message>
    <message>
      <source>The whole span: bars of events above, of published articles below. Left and Right move the visible window, Up and Down widen and narrow it.</source>
      <translation>全期間：上は出来事、下は発行された記事の棒です。左右キーで表示範囲を動かし、上下キーで広げたり狭めたりします。</translation>
    </message>
    <message>
      <source>The whole timeline</source>
      <translation>年表全体</translation>
    </message>
    <message numerus="yes">
      <source>The {n} picked events are put into it.</source>
      <translation>
        <numerusform>選んだ出来事{n}件を入れます。</numerusform>
      </translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>テーマ</translation>
    </message>
    <message>
      <source>Theme: as the system</source>
      <translation>テーマ：システムに合わせる</translation>
    </message>
    <message>
      <source>Theme: dark</source>
      <translation>テーマ：ダーク</translation>
    </message>
    <message>
      <source>Theme: high contrast, dark</source>
      <translation>テーマ：ハイコントラスト（ダーク）</translation>
    </message>
    <message>
      <source>Theme: high contrast, light</source>
      <translation>テーマ：ハイコントラスト（ライト）</translation>
    </message>
    <message>
      <source>Theme: light</source>
      <translation>テーマ：ライト</translation>
    </message>
    <message>
      <source>There are no articles and no events yet. Add some first.</source>
      <translation>記事も出来事もまだありません。まず追加してください。</translation>
    </message>
    <message>
      <source>There is no article in the reader to cite from. Select an event or an article first.</source>
      <translation>引用元の記事がリーダーにありません。まず出来事か記事を選んでください。</translation>
    </message>
    <message>
      <source>There is no article in the reader. Select an event or an article first.</source>
      <translation>リーダーに記事がありません。まず出来事か記事を選んでください。</translation>
    </message>
    <message>
      <source>There is no event in it.</source>
      <translation>出来事がありません。</translation>
    </message>
    <message>
      <source>There is no event table in the project.</source>
      <translation>プロジェクトに出来事の表はありません。</translation>
    </message>
    <message>
      <source>There is no event to review here.</source>
      <translation>ここに確認する出来事はありません。</translation>
    </message>
    <message>
      <source>There is no folder “{folder}”. Choose another one.</source>
      <translation>フォルダー「{folder}」はありません。別のものを選んでください。</translation>
    </message>
    <message>
      <source>There is no project “{name}” in {parent}. Choose another file, or make a new project.</source>
      <translation>{parent}にプロジェクト「{name}」はありません。別のファイルを選ぶか、新しく作ってください。</translation>
    </message>
    <message>
      <source>There is no room left on the disk for “{name}”, so this was not saved. What was saved before stands. Free some space and try again. ({path})</source>
      <translation>「{name}」のためのディスクの空きがないため、保存できませんでした。これまでに保存したものは無事です。空きを作ってからもう一度お試しください。（{path}）</translation>
    </message>
    <message>
      <source>There is no room left on the disk for “{name}”. Free some space and try again. ({path})</source>
      <translation>「{name}」のためのディスクの空きがありません。空きを作ってからもう一度お試しください。（{path}）</translation>
    </message>
    <message>
      <source>There is not enough memory for an image of {width} by {height} pixels.</source>
      <translation>{width}×{height}ピクセルの画像に必要なメモリーが足りません。</translation>
    </message>
    <message>
      <source>There is not enough memory to write the image.</source>
      <translation>画像を書き出すメモリーが足りません。</translation>
    </message>
    <message>
      <source>There is nothing to do again.</source>
      <translation>やり直すものはありません。</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>元に戻すものはありません。</translation>
    </message>
    <message>
      <source>These articles come with Hiatus. Drop your own here, or press {new} for a project of your own. {help} shows all keys.</source>
      <translation>これらの記事はHiatusに付属しています。ご自分の記事をここにドロップするか、{new}で自分のプロジェクトを作ってください。{help}ですべてのキーを表示します。</translation>
    </message>
    <message>
      <source>They become one event with the reports of all. Title, date and the rest are those of the one that leads; what the reports disagree on is kept with it.</source>
      <translation>すべての報道を持つ一つの出来事になります。題名・日付などは優先するもののものになり、報道の食い違いも残ります。</translation>
    </message>
    <message>
      <source>They do not go along: there are too many events.</source>
      <translation>出来事が多すぎるため含まれません。</translation>
    </message>
    <message>
      <source>They stand nowhere on the timeline.</source>
      <translation>年表のどこにも載りません。</translation>
    </message>
    <message>
      <source>This article holds no words, so no events were taken from it.</source>
      <translation>この記事には言葉がないため、出来事は読み取られていません。</translation>
    </message>
    <message>
      <source>This article is in {language}; Hiatus reads English, so no events were taken from it.</source>
      <translation>この記事は{language}です。Hiatusは英語を読むため、出来事は読み取られていません。</translation>
    </message>
    <message>
      <source>This is one and the same event. Choose two events to tell apart.</source>
      <translation>同じ一つの出来事です。区別する二つの出来事を選んでください。</translation>
    </message>
    <message>
      <source>This is the only report of “{title}”. Dismiss the event if it did not happen.</source>
      <translation>「{title}」の唯一の報道です。起きていないなら、出来事を却下してください。</translation>
    </message>
    <message>
      <source>This one</source>
      <translation>こちら（左）</translation>
    </message>
    <message>
      <source>This project cannot be changed: it is open for reading only.</source>
      <translation>このプロジェクトは読み取り専用で開かれているため、変更できません。</translation>
    </message>
    <message>
      <source>Those picked in the event list</source>
      <translation>出来事の一覧で選んだ行</translation>
    </message>
    <message>
      <source>Those seen first first.  Press for another order.</source>
      <translation>初出の早い順です。押すと並べ方が変わります。</translation>
    </message>
    <message>
      <source>Those with most events first.  Press for another order.</source>
      <translation>出来事の多い順です。押すと並べ方が変わります。</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation>木</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>期間</translation>
    </message>
    <message>
      <source>Time: {date}</source>
      <translation>期間：{date}</translation>
    </message>
    <message>
      <source>Time: {days}</source>
      <translation>期間：{days}</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>年表</translation>
    </message>
    <message>
      <source>TimelineJS</source>
      <translation>TimelineJS</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>題名</translation>
    </message>
    <message>
      <source>Title of the new event</source>
      <translation>新しい出来事の題名</translation>
    </message>
    <message>
      <source>Told by</source>
      <translation>伝えた記事</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation>火</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>トルコ語</translation>
    </message>
    <message>
      <source>Turkmen</source>
      <translation>トルクメン語</translation>
    </message>
    <message>
      <source>Two reports of {title}</source>
      <translation>{title}の二つの報道</translation>
    </message>
    <message>
      <source>Type a few letters; Up and Down choose, Return runs or shows it.</source>
      <translation>数文字を入力し、上下キーで選び、Enterで実行または表示します。</translation>
    </message>
    <message>
      <source>Type the stretch of time to be shown.</source>
      <translation>表示する期間を入力してください。</translation>
    </message>
    <message>
      <source>Type to find; names are found without their spaces.
Up and Down move, {toggle} checks, {only} shows it alone and goes back, {details} opens its details.</source>
      <translation>入力して探します。名前は空白なしでも見つかります。
上下キーで移動、{toggle}でチェック、{only}で単独表示と復帰、{details}で詳細を開きます。</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>ウクライナ語</translation>
    </message>
    <message>
      <source>Undated</source>
      <translation>日付なし</translation>
    </message>
    <message>
      <source>Undated. Write for example {examples}.</source>
      <translation>日付なし。例：{examples}。</translation>
    </message>
    <message>
      <source>Understood: {date}</source>
      <translation>解釈：{date}</translation>
    </message>
    <message>
      <source>Understood: {words}</source>
      <translation>解釈：{words}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Undo all changes to event</source>
      <translation>出来事への変更をすべて取り消す</translation>
    </message>
    <message>
      <source>Undo merging events</source>
      <translation>出来事の統合を取り消す</translation>
    </message>
    <message>
      <source>Undo merging participants</source>
      <translation>関係者の統合を取り消す</translation>
    </message>
    <message>
      <source>Undo merging series</source>
      <translation>シリーズの統合を取り消す</translation>
    </message>
    <message>
      <source>Undo: {what}</source>
      <translation>元に戻す：{what}</translation>
    </message>
    <message>
      <source>Undoing</source>
      <translation>元に戻しています</translation>
    </message>
    <message>
      <source>Unpin lane</source>
      <translation>レーンの固定を解除</translation>
    </message>
    <message>
      <source>Up and Down go from one to the next, Left and Right fold, Space checks, Return shows more.</source>
      <translation>上下キーで移動、左右キーで折りたたみと展開、Spaceでチェック、Enterで詳しく表示します。</translation>
    </message>
    <message>
      <source>Up and Down go from one to the next, Return opens it to read; on a head it folds the part.</source>
      <translation>上下キーで次へ移り、Enterで読めます。見出しではEnterで折りたたみます。</translation>
    </message>
    <message>
      <source>Urdu</source>
      <translation>ウルドゥー語</translation>
    </message>
    <message>
      <source>Uyghur</source>
      <translation>ウイグル語</translation>
    </message>
    <message>
      <source>Uzbek</source>
      <translation>ウズベク語</translation>
    </message>
    <message>
      <source>Venetian</source>
      <translation>ヴェネト語</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>バージョン {version}</translation>
    </message>
    <message>
      <source>Vietnamese</source>
      <translation>ベトナム語</translation>
    </message>
    <message>
      <source>View</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Volapük</source>
      <translation>ヴォラピュク</translation>
    </message>
    <message>
      <source>W A S D act by their place on the keyboard, whatever letters stand there.</source>
      <translation>W A S Dは、刻印の文字にかかわらずキーボード上の位置で働きます。</translation>
    </message>
    <message>
      <source>Walloon</source>
      <translation>ワロン語</translation>
    </message>
    <message>
      <source>Web page (opens without network)</source>
      <translation>ウェブページ（ネットワークなしで開く）</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation>水</translation>
    </message>
    <message>
      <source>Welsh</source>
      <translation>ウェールズ語</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation>変わる点</translation>
    </message>
    <message>
      <source>What is accepted counts as reviewed. It is one step: {undo} takes it back.</source>
      <translation>承認したものは確認済みになります。これは一つの操作です。{undo}で取り消せます。</translation>
    </message>
    <message>
      <source>What is known of the participant</source>
      <translation>関係者について分かっていること</translation>
    </message>
    <message>
      <source>What is looked at: {what}</source>
      <translation>見ているもの：{what}</translation>
    </message>
    <message>
      <source>What the column {column} stands for</source>
      <translation>列{column}の意味</translation>
    </message>
    <message>
      <source>What the filter shows</source>
      <translation>フィルターに一致するもの</translation>
    </message>
    <message>
      <source>What the first rows become</source>
      <translation>最初の行がどうなるか</translation>
    </message>
    <message>
      <source>What the image holds</source>
      <translation>画像の内容</translation>
    </message>
    <message>
      <source>What the marks mean</source>
      <translation>印の意味</translation>
    </message>
    <message>
      <source>What the window shows now</source>
      <translation>ウィンドウの今の表示</translation>
    </message>
    <message>
      <source>What to list</source>
      <translation>一覧にするもの</translation>
    </message>
    <message>
      <source>What was done before “{job}” began can be undone when that is done. Wait for it, or stop it, and try again.</source>
      <translation>「{job}」の開始前に行ったことは、その完了後に元に戻せます。完了を待つか中止して、もう一度お試しください。</translation>
    </message>
    <message>
      <source>What you typed in “{title}” would be lost.</source>
      <translation>「{title}」に入力した内容は失われます。</translation>
    </message>
    <message>
      <source>What you wrote is not saved. Ctrl+Enter saves it, Esc once more leaves it.</source>
      <translation>書いた内容は保存されていません。Ctrl+Enterで保存、もう一度Escで破棄します。</translation>
    </message>
    <message numerus="yes">
      <source>What {n} corrections speak of was not found again when articles were read. They are kept, and are back when that is.</source>
      <translation>
        <numerusform>訂正{n}件の対象が、読み直しで見つかりませんでした。訂正は保存されており、対象が現れれば戻ります。</numerusform>
      </translation>
    </message>
    <message>
      <source>What “{name}” holds cannot be read: the file is damaged.</source>
      <translation>「{name}」の内容を読み取れません。ファイルが壊れています。</translation>
    </message>
    <message>
      <source>What “{name}” holds was written by a newer Hiatus. Open it with that one.</source>
      <translation>「{name}」の内容は新しいHiatusで書かれました。そちらで開いてください。</translation>
    </message>
    <message>
      <source>When</source>
      <translation>いつ</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>どこで</translation>
    </message>
    <message>
      <source>Which event is not the same as “{title}”?</source>
      <translation>「{title}」と同じではない出来事はどれですか。</translation>
    </message>
    <message>
      <source>Which event is the same as “{title}” ({when})? What is likely comes first; type to search all events.</source>
      <translation>「{title}」（{when}）と同じ出来事はどれですか。可能性の高い順です。入力するとすべての出来事を検索します。</translation>
    </message>
    <message>
      <source>Which of the events that were merged into “{title}” are others?</source>
      <translation>「{title}」に統合された出来事のうち、別のものはどれですか。</translation>
    </message>
    <message>
      <source>Which plan did “{title}” ({when}) come of? What is likely comes first; type to search all events.</source>
      <translation>「{title}」（{when}）はどの計画の結果ですか。可能性の高い順です。入力するとすべての出来事を検索します。</translation>
    </message>
    <message>
      <source>Which series is the same as “{name}”? Its name stands, and it gets all rounds.</source>
      <translation>「{name}」と同じシリーズはどれですか。選んだ方の名前が残り、すべての回が入ります。</translation>
    </message>
    <message>
      <source>Which series?</source>
      <translation>どのシリーズですか。</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>誰が</translation>
    </message>
    <message>
      <source>Who met again</source>
      <translation>再会した人</translation>
    </message>
    <message>
      <source>Who spoke there</source>
      <translation>発言した人</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Why its article is put at that time</source>
      <translation>記事の時期の根拠</translation>
    </message>
    <message>
      <source>Why this date</source>
      <translation>この日付の理由</translation>
    </message>
    <message>
      <source>Why this date, and who says so</source>
      <translation>この日付の理由と出典</translation>
    </message>
    <message>
      <source>Why this publication date</source>
      <translation>この発行日の理由</translation>
    </message>
    <message>
      <source>Wide, about 95</source>
      <translation>広い（約95文字）</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>幅</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>言葉</translation>
    </message>
    <message>
      <source>Words: {words}</source>
      <translation>言葉：{words}</translation>
    </message>
    <message>
      <source>Working out what changes…</source>
      <translation>変わる点を計算しています…</translation>
    </message>
    <message>
      <source>Write a date to see what changes.</source>
      <translation>日付を書くと、変わる点が表示されます。</translation>
    </message>
    <message>
      <source>Write another date to see what changes.</source>
      <translation>別の日付を書くと、変わる点が表示されます。</translation>
    </message>
    <message>
      <source>Write to</source>
      <translation>書き出し先</translation>
    </message>
    <message>
      <source>Writing the pixels</source>
      <translation>画素を書き出しています</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>{name}を書き出しています</translation>
    </message>
    <message>
      <source>Written: {path}</source>
      <translation>書き出しました：{path}</translation>
    </message>
    <message>
      <source>Xhosa</source>
      <translation>コサ語</translation>
    </message>
    <message>
      <source>Yoruba</source>
      <translation>ヨルバ語</translation>
    </message>
    <message>
      <source>You added this event.</source>
      <translation>この出来事はあなたが追加しました。</translation>
    </message>
    <message>
      <source>You are here. Steps below it were undone; those above it stand.</source>
      <translation>現在の位置です。これより下の操作は取り消され、上の操作は有効です。</translation>
    </message>
    <message>
      <source>You moved it on the timeline; before that it was dated: {date}.</source>
      <translation>あなたが年表で移動しました。以前の日付：{date}。</translation>
    </message>
    <message>
      <source>You put it there on the timeline; it had no date before.</source>
      <translation>あなたが年表に置きました。以前は日付がありませんでした。</translation>
    </message>
    <message>
      <source>You set it.</source>
      <translation>あなたが設定しました。</translation>
    </message>
    <message>
      <source>You set its beginning on the timeline; before that it was dated: {date}.</source>
      <translation>あなたが年表で始まりを設定しました。以前の日付：{date}。</translation>
    </message>
    <message>
      <source>You set its end on the timeline; before that it was dated: {date}.</source>
      <translation>あなたが年表で終わりを設定しました。以前の日付：{date}。</translation>
    </message>
    <message>
      <source>You set on the timeline since when it may have ended; before that it was dated: {date}.</source>
      <translation>あなたが年表で、終わった可能性のある最初の日を設定しました。以前の日付：{date}。</translation>
    </message>
    <message>
      <source>You set on the timeline until when it had begun; before that it was dated: {date}.</source>
      <translation>あなたが年表で、始まった可能性のある最後の日を設定しました。以前の日付：{date}。</translation>
    </message>
    <message>
      <source>You took its date away.</source>
      <translation>あなたが日付を外しました。</translation>
    </message>
    <message>
      <source>You typed “{words}”.</source>
      <translation>「{words}」と入力しました。</translation>
    </message>
    <message>
      <source>Your words stand beside what was read and survive reading again.</source>
      <translation>あなたの言葉は読み取った内容と並んで残り、読み直しても失われません。</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>拡大</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>縮小</translation>
    </message>
    <message>
      <source>Zoom to selection, again: fit all</source>
      <translation>選択範囲に拡大（もう一度で全体表示）</translation>
    </message>
    <message>
      <source>Zulu</source>
      <translation>ズールー語</translation>
    </message>
    <message>
      <source>a Friday</source>
      <translation>金曜日</translation>
    </message>
    <message>
      <source>a Monday</source>
      <translation>月曜日</translation>
    </message>
    <message>
      <source>a Saturday</source>
      <translation>土曜日</translation>
    </message>
    <message>
      <source>a Sunday</source>
      <translation>日曜日</translation>
    </message>
    <message>
      <source>a Thursday</source>
      <translation>木曜日</translation>
    </message>
    <message>
      <source>a Tuesday</source>
      <translation>火曜日</translation>
    </message>
    <message>
      <source>a Wednesday</source>
      <translation>水曜日</translation>
    </message>
    <message>
      <source>a bar</source>
      <translation>縦線</translation>
    </message>
    <message>
      <source>a comma</source>
      <translation>コンマ</translation>
    </message>
    <message>
      <source>a guess</source>
      <translation>推測</translation>
    </message>
    <message>
      <source>a hiatus that lasts</source>
      <translation>続いている中断</translation>
    </message>
    <message>
      <source>a name that articles give it</source>
      <translation>記事での呼び名</translation>
    </message>
    <message>
      <source>a part of it is missing ({names})</source>
      <translation>その一部がありません（{names}）</translation>
    </message>
    <message>
      <source>a row of “{table}” makes no sense</source>
      <translation>「{table}」のある行が意味をなしません</translation>
    </message>
    <message>
      <source>a row of “{table}” speaks of one of “{other}” that is not there</source>
      <translation>「{table}」のある行が、存在しない「{other}」を指しています</translation>
    </message>
    <message>
      <source>a semicolon</source>
      <translation>セミコロン</translation>
    </message>
    <message>
      <source>a single event</source>
      <translation>一件の出来事</translation>
    </message>
    <message>
      <source>a slash</source>
      <translation>スラッシュ</translation>
    </message>
    <message>
      <source>about {date}</source>
      <translation>{date}頃</translation>
    </message>
    <message>
      <source>about {number} articles</source>
      <translation>約{number}件の記事</translation>
    </message>
    <message>
      <source>above: {events}</source>
      <translation>上：{events}</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>承認済み</translation>
    </message>
    <message>
      <source>accessibility, colour, color</source>
      <translation>アクセシビリティ、色</translation>
    </message>
    <message>
      <source>accessibility, colour, color, night</source>
      <translation>アクセシビリティ、色、夜</translation>
    </message>
    <message>
      <source>added by hand</source>
      <translation>手で追加</translation>
    </message>
    <message>
      <source>added by you</source>
      <translation>あなたが追加</translation>
    </message>
    <message>
      <source>after a {hiatus}</source>
      <translation>{hiatus}の後</translation>
    </message>
    <message>
      <source>after {hiatus}</source>
      <translation>{hiatus}の後</translation>
    </message>
    <message>
      <source>agree</source>
      <translation>一致</translation>
    </message>
    <message>
      <source>agreement</source>
      <translation>合意</translation>
    </message>
    <message>
      <source>alike title</source>
      <translation>似た題名</translation>
    </message>
    <message>
      <source>all</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>all changes, undo list, steps, versions, log</source>
      <translation>すべての変更、元に戻す、手順、版、記録</translation>
    </message>
    <message>
      <source>all dates</source>
      <translation>すべての日付</translation>
    </message>
    <message>
      <source>all events</source>
      <translation>すべての出来事</translation>
    </message>
    <message>
      <source>all keys</source>
      <translation>すべてのキー</translation>
    </message>
    <message>
      <source>all of</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>all of it</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>all of {stretch}</source>
      <translation>{stretch}全体</translation>
    </message>
    <message>
      <source>almost certain</source>
      <translation>ほぼ確実</translation>
    </message>
    <message>
      <source>also {name}</source>
      <translation>別名：{name}</translation>
    </message>
    <message>
      <source>also: {names}</source>
      <translation>別名：{names}</translation>
    </message>
    <message>
      <source>an ampersand</source>
      <translation>アンパサンド</translation>
    </message>
    <message>
      <source>an article that is not here any more</source>
      <translation>もうここにない記事</translation>
    </message>
    <message>
      <source>an event that was added or split off</source>
      <translation>追加または切り離された出来事</translation>
    </message>
    <message>
      <source>and {n} in event tables</source>
      <translation>ほか{n}件は出来事の表</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>ほか{n}件</numerusform>
      </translation>
    </message>
    <message>
      <source>another language</source>
      <translation>別の言語</translation>
    </message>
    <message>
      <source>any of</source>
      <translation>いずれか</translation>
    </message>
    <message>
      <source>any time</source>
      <translation>全期間</translation>
    </message>
    <message>
      <source>appointment</source>
      <translation>任命</translation>
    </message>
    <message>
      <source>approve all, confirm all, bulk</source>
      <translation>すべて承認、一括</translation>
    </message>
    <message>
      <source>approve, confirm, right, correct, yes, ok</source>
      <translation>承認、正しい、はい、OK</translation>
    </message>
    <message>
      <source>article</source>
      <translation>記事</translation>
    </message>
    <message>
      <source>as read</source>
      <translation>読み取ったまま</translation>
    </message>
    <message>
      <source>as read again</source>
      <translation>読み直したまま</translation>
    </message>
    <message>
      <source>assign, group, belongs to, talks</source>
      <translation>割り当て、グループ、属する、会談</translation>
    </message>
    <message>
      <source>at the end of the event list</source>
      <translation>出来事の一覧の最後</translation>
    </message>
    <message>
      <source>autumn</source>
      <translation>秋</translation>
    </message>
    <message>
      <source>back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <source>back to the article ({key})</source>
      <translation>記事に戻る（{key}）</translation>
    </message>
    <message>
      <source>before a {hiatus}</source>
      <translation>{hiatus}の前</translation>
    </message>
    <message>
      <source>before, backward</source>
      <translation>前へ、戻る</translation>
    </message>
    <message>
      <source>below: no article, so events may be missing here</source>
      <translation>下：記事なし。ここの出来事は抜けているかもしれません</translation>
    </message>
    <message>
      <source>below: {articles} published then</source>
      <translation>下：この時期に発行された{articles}</translation>
    </message>
    <message>
      <source>between rounds of</source>
      <translation>次のシリーズの回の間：</translation>
    </message>
    <message>
      <source>between {first} and {last}</source>
      <translation>{first}から{last}の間</translation>
    </message>
    <message>
      <source>between {names}</source>
      <translation>{names}の間</translation>
    </message>
    <message>
      <source>between, year, month, period, date range, when, from, until</source>
      <translation>間、年、月、期間、いつ、から、まで</translation>
    </message>
    <message>
      <source>bibliography, reference, latex</source>
      <translation>参考文献、文献目録、LaTeX</translation>
    </message>
    <message>
      <source>bibliography, reference, zotero</source>
      <translation>参考文献、文献目録、Zotero</translation>
    </message>
    <message>
      <source>bigger font, font size, enlarge, zoom text</source>
      <translation>文字を大きく、フォントサイズ、拡大</translation>
    </message>
    <message>
      <source>bigger, magnify, enlarge, nearer</source>
      <translation>大きく、近く、拡大鏡</translation>
    </message>
    <message>
      <source>bright, white, day, colour, color, appearance</source>
      <translation>明るい、白、昼、色、外観</translation>
    </message>
    <message>
      <source>business</source>
      <translation>経済</translation>
    </message>
    <message>
      <source>by count</source>
      <translation>件数順</translation>
    </message>
    <message>
      <source>by days</source>
      <translation>日ごと</translation>
    </message>
    <message>
      <source>by first seen</source>
      <translation>初出順</translation>
    </message>
    <message>
      <source>by months · Alt: by days</source>
      <translation>月ごと・Alt：日ごと</translation>
    </message>
    <message>
      <source>by name</source>
      <translation>名前順</translation>
    </message>
    <message>
      <source>by weeks · Alt: by days</source>
      <translation>週ごと・Alt：日ごと</translation>
    </message>
    <message>
      <source>by years · Alt: by months</source>
      <translation>年ごと・Alt：月ごと</translation>
    </message>
    <message>
      <source>by {date}</source>
      <translation>{date}まで</translation>
    </message>
    <message>
      <source>came of no plan</source>
      <translation>計画の結果ではない</translation>
    </message>
    <message>
      <source>came of no plan; as read, of:</source>
      <translation>計画の結果ではない。読み取った計画：</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>中止</translation>
    </message>
    <message>
      <source>cancelled: {title}</source>
      <translation>中止：{title}</translation>
    </message>
    <message>
      <source>cannot be told</source>
      <translation>判断できない</translation>
    </message>
    <message>
      <source>certain</source>
      <translation>確か</translation>
    </message>
    <message>
      <source>certain dates</source>
      <translation>確かな日付</translation>
    </message>
    <message>
      <source>change date, shift, postpone</source>
      <translation>日付の変更、ずらす</translation>
    </message>
    <message>
      <source>check, go through, verify, proofread, inspect</source>
      <translation>点検、見直し、検証、校正</translation>
    </message>
    <message>
      <source>checked before</source>
      <translation>前にチェック</translation>
    </message>
    <message>
      <source>clipboard, picture, screenshot, share</source>
      <translation>クリップボード、図、スクリーンショット、共有</translation>
    </message>
    <message>
      <source>colour, color, appearance, automatic</source>
      <translation>色、外観、自動</translation>
    </message>
    <message>
      <source>column {number}</source>
      <translation>列{number}</translation>
    </message>
    <message>
      <source>column, margin, line length</source>
      <translation>段、余白、行の長さ</translation>
    </message>
    <message>
      <source>compare, conflict, contradiction, disagreement, difference, two sources</source>
      <translation>比較、矛盾、食い違い、違い、二つの情報源</translation>
    </message>
    <message>
      <source>compress, skip empty, shorten gaps, hide gaps</source>
      <translation>空白を飛ばす、圧縮、空白を隠す</translation>
    </message>
    <message>
      <source>conflict settled</source>
      <translation>食い違い解決済み</translation>
    </message>
    <message>
      <source>conflict, contradiction, both are right</source>
      <translation>矛盾、対立、両方正しい</translation>
    </message>
    <message>
      <source>conflict, contradiction, choose</source>
      <translation>矛盾、対立、選ぶ</translation>
    </message>
    <message>
      <source>conflict, contradiction, undecided</source>
      <translation>矛盾、対立、未決</translation>
    </message>
    <message>
      <source>conflicts first, disagreements, vague</source>
      <translation>矛盾を先に、食い違い、曖昧</translation>
    </message>
    <message>
      <source>contains, keyword, topic</source>
      <translation>含む、キーワード、話題</translation>
    </message>
    <message>
      <source>country</source>
      <translation>国</translation>
    </message>
    <message>
      <source>create project, empty project, start anew</source>
      <translation>プロジェクトの作成、空のプロジェクト、新しく始める</translation>
    </message>
    <message>
      <source>create series, talks</source>
      <translation>シリーズの作成、会談</translation>
    </message>
    <message>
      <source>csv, spreadsheet, rows, remove table, delete table</source>
      <translation>CSV、Excel、行、表の削除</translation>
    </message>
    <message>
      <source>dark mode, night, black, colour, color, appearance</source>
      <translation>ダークモード、夜、黒、暗い、色、外観</translation>
    </message>
    <message>
      <source>date</source>
      <translation>日付</translation>
    </message>
    <message>
      <source>date of the article, when published, dateline</source>
      <translation>記事の日付、掲載日、いつ公開</translation>
    </message>
    <message>
      <source>date of the file</source>
      <translation>ファイルの日付</translation>
    </message>
    <message>
      <source>date uncertain</source>
      <translation>日付が不確か</translation>
    </message>
    <message>
      <source>days as spreadsheets number them</source>
      <translation>表計算ソフトの日付番号</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>決定</translation>
    </message>
    <message>
      <source>delete all, remove several, bulk</source>
      <translation>すべて削除、一括</translation>
    </message>
    <message>
      <source>delete article, remove article, exclude</source>
      <translation>記事の削除、除外</translation>
    </message>
    <message>
      <source>delete, remove, hide, reject, wrong, no, trash</source>
      <translation>削除、取り除く、隠す、拒否、間違い、いいえ、ごみ箱</translation>
    </message>
    <message>
      <source>differ</source>
      <translation>相違</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>却下済み</translation>
    </message>
    <message>
      <source>distance, how long between, duration, ruler, days between</source>
      <translation>距離、間の長さ、期間、定規、日数</translation>
    </message>
    <message>
      <source>do again, repeat</source>
      <translation>繰り返す、もう一度</translation>
    </message>
    <message>
      <source>does not hold</source>
      <translation>正しくない</translation>
    </message>
    <message>
      <source>does not stand</source>
      <translation>採用しない</translation>
    </message>
    <message>
      <source>duplicate, same event, identical, merge</source>
      <translation>重複、同じ出来事、同一、統合</translation>
    </message>
    <message>
      <source>edited</source>
      <translation>編集済み</translation>
    </message>
    <message>
      <source>edited; as read: {what}</source>
      <translation>編集済み。読み取った内容：{what}</translation>
    </message>
    <message>
      <source>edited; as read: {words}</source>
      <translation>編集済み。読み取った内容：{words}</translation>
    </message>
    <message>
      <source>edited; nothing was read</source>
      <translation>編集済み。読み取った内容なし</translation>
    </message>
    <message>
      <source>election</source>
      <translation>選挙</translation>
    </message>
    <message>
      <source>end, newest, latest, today</source>
      <translation>終わり、最新、今日</translation>
    </message>
    <message>
      <source>errors, problems, failed import, missing</source>
      <translation>エラー、問題、失敗、欠落</translation>
    </message>
    <message>
      <source>event</source>
      <translation>出来事</translation>
    </message>
    <message>
      <source>event table, {events}</source>
      <translation>出来事の表、{events}</translation>
    </message>
    <message>
      <source>event {number}</source>
      <translation>出来事{number}</translation>
    </message>
    <message>
      <source>exact, sure, reliable</source>
      <translation>正確、確か、信頼</translation>
    </message>
    <message>
      <source>exit</source>
      <translation>終わる</translation>
    </message>
    <message>
      <source>exit, close program, leave</source>
      <translation>終わる、プログラムを閉じる</translation>
    </message>
    <message>
      <source>find on page, find in text</source>
      <translation>ページ内検索、本文で探す</translation>
    </message>
    <message>
      <source>find text, look for, where</source>
      <translation>探す、見つける、どこ</translation>
    </message>
    <message>
      <source>first event</source>
      <translation>最初の出来事</translation>
    </message>
    <message>
      <source>first {when}</source>
      <translation>初出{when}</translation>
    </message>
    <message>
      <source>fit</source>
      <translation>全体</translation>
    </message>
    <message>
      <source>focus, switch panel, sidebar</source>
      <translation>区画の切り替え、フォーカス、サイドバー</translation>
    </message>
    <message>
      <source>folded in</source>
      <translation>折りたたみ</translation>
    </message>
    <message>
      <source>folded out</source>
      <translation>展開</translation>
    </message>
    <message>
      <source>following, forward</source>
      <translation>次へ、進む</translation>
    </message>
    <message>
      <source>font size, reset</source>
      <translation>フォントサイズ、リセット</translation>
    </message>
    <message>
      <source>font size, shrink</source>
      <translation>文字を小さく、フォントサイズ、縮小</translation>
    </message>
    <message>
      <source>for example 19 March 2015 or early Feb 2023</source>
      <translation>例：2015年3月19日、2023年2月初め</translation>
    </message>
    <message>
      <source>from here: go to another event and press the key again</source>
      <translation>ここから：別の出来事に移り、もう一度キーを押してください</translation>
    </message>
    <message>
      <source>from {date} on</source>
      <translation>{date}以降</translation>
    </message>
    <message>
      <source>from {first} to the end of {last}</source>
      <translation>{first}から{last}末まで</translation>
    </message>
    <message>
      <source>from {first} to {last}</source>
      <translation>{first}から{last}まで</translation>
    </message>
    <message>
      <source>gap, silence, pause, break, lapse, interruption</source>
      <translation>空白、沈黙、休止、途切れ</translation>
    </message>
    <message>
      <source>gap, silence, pause, break, lapse, interruption, how long, between meetings</source>
      <translation>空白、沈黙、休止、途切れ、どのくらい、会合の間</translation>
    </message>
    <message>
      <source>go back, return, previous view</source>
      <translation>戻る、前の画面</translation>
    </message>
    <message>
      <source>group by company, ministry, institution</source>
      <translation>会社、省庁、機関、グループ</translation>
    </message>
    <message>
      <source>group by document, file</source>
      <translation>文書、ファイル、グループ</translation>
    </message>
    <message>
      <source>group by location, city, map, where</source>
      <translation>都市、地図、どこ、グループ</translation>
    </message>
    <message>
      <source>group by nation, state, rows</source>
      <translation>国家、グループ、行</translation>
    </message>
    <message>
      <source>group by newspaper, publisher, agency</source>
      <translation>新聞、出版社、通信社、グループ</translation>
    </message>
    <message>
      <source>group by people, rows</source>
      <translation>人、グループ、行</translation>
    </message>
    <message>
      <source>group by planned, held, cancelled, postponed</source>
      <translation>予定、開催、中止、延期、グループ</translation>
    </message>
    <message>
      <source>group by talks, rows, tracks</source>
      <translation>会談ごとにまとめる、グループ、行</translation>
    </message>
    <message>
      <source>group by type, category</source>
      <translation>分類、カテゴリー、グループ</translation>
    </message>
    <message>
      <source>held</source>
      <translation>実施</translation>
    </message>
    <message>
      <source>held again, {date}:</source>
      <translation>再開、{date}：</translation>
    </message>
    <message>
      <source>help, keyboard shortcuts, hotkeys, cheat sheet, manual, how to</source>
      <translation>ヘルプ、ショートカット、キーボード、説明書、使い方</translation>
    </message>
    <message>
      <source>help, tour, tutorial, introduction, getting started, guide, welcome</source>
      <translation>ヘルプ、案内、入門、はじめに、使い方、ようこそ</translation>
    </message>
    <message>
      <source>here: {role}</source>
      <translation>ここでは：{role}</translation>
    </message>
    <message>
      <source>hiatus</source>
      <translation>中断</translation>
    </message>
    <message>
      <source>hiatus of {length}</source>
      <translation>{length}の中断</translation>
    </message>
    <message>
      <source>hiatus since {date}</source>
      <translation>{date}から中断</translation>
    </message>
    <message>
      <source>hiatus {length}</source>
      <translation>中断{length}</translation>
    </message>
    <message>
      <source>hide lane, fold, close</source>
      <translation>レーンを隠す、畳む、閉じる</translation>
    </message>
    <message>
      <source>hide lanes, fold, close</source>
      <translation>レーンを隠す、畳む、閉じる</translation>
    </message>
    <message>
      <source>holds</source>
      <translation>正しい</translation>
    </message>
    <message>
      <source>iCalendar (for calendar programs)</source>
      <translation>iCalendar（カレンダー用）</translation>
    </message>
    <message>
      <source>import files, load, insert articles, documents, texts, csv, excel, spreadsheet, json, calendar</source>
      <translation>インポート、取り込み、ファイルの読み込み、文書、CSV、Excel、表、JSON、カレンダー</translation>
    </message>
    <message>
      <source>import folder, directory, load, documents</source>
      <translation>フォルダーの取り込み、インポート、ディレクトリ、文書</translation>
    </message>
    <message>
      <source>in about {date}</source>
      <translation>{date}頃</translation>
    </message>
    <message>
      <source>in other words</source>
      <translation>言い方が違う</translation>
    </message>
    <message>
      <source>in the same events</source>
      <translation>同じ出来事に登場</translation>
    </message>
    <message>
      <source>in the week of {days}</source>
      <translation>{days}の週</translation>
    </message>
    <message>
      <source>in the {number}{ending} century</source>
      <translation>{number}世紀</translation>
    </message>
    <message>
      <source>in the {number}{ending} century BCE</source>
      <translation>紀元前{number}世紀</translation>
    </message>
    <message>
      <source>in the {year}s</source>
      <translation>{year}年代</translation>
    </message>
    <message>
      <source>in titles, places and names</source>
      <translation>題名・場所・名前</translation>
    </message>
    <message>
      <source>in {language}, not read</source>
      <translation>{language}のため未読</translation>
    </message>
    <message>
      <source>in {month}</source>
      <translation>{month}</translation>
    </message>
    <message>
      <source>in {season} {year}</source>
      <translation>{year}{season}</translation>
    </message>
    <message>
      <source>in {year}</source>
      <translation>{year}</translation>
    </message>
    <message>
      <source>incident</source>
      <translation>事件</translation>
    </message>
    <message>
      <source>inferred</source>
      <translation>推定</translation>
    </message>
    <message>
      <source>initials</source>
      <translation>頭文字</translation>
    </message>
    <message>
      <source>it begins as {upper} but byte {start} does not fit</source>
      <translation>{upper}で始まりますが、{start}バイト目が合いません</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <translation>これはフォルダーです</translation>
    </message>
    <message>
      <source>it is cut off after {size} bytes</source>
      <translation>{size}バイトで途切れています</translation>
    </message>
    <message>
      <source>it is cut off: {page} bytes were written and {size} are there</source>
      <translation>途切れています（{page}バイトのうち{size}バイトしかありません）</translation>
    </message>
    <message>
      <source>it is empty (0 bytes)</source>
      <translation>空です（0バイト）</translation>
    </message>
    <message>
      <source>it is not an ordinary file</source>
      <translation>これは通常のファイルではありません</translation>
    </message>
    <message>
      <source>it looks like {upper} but byte {start} does not fit</source>
      <translation>{upper}のようですが、{start}バイト目が合いません</translation>
    </message>
    <message>
      <source>its bytes are valid text in no encoding known to this program</source>
      <translation>このプログラムが知るどの文字コードでも正しい文字になりません</translation>
    </message>
    <message>
      <source>its contents do not hold together ({error})</source>
      <translation>内容に矛盾があります（{error}）</translation>
    </message>
    <message>
      <source>its contents do not hold together ({says})</source>
      <translation>内容に矛盾があります（{says}）</translation>
    </message>
    <message>
      <source>its contents do not hold together ({split})</source>
      <translation>内容に矛盾があります（{split}）</translation>
    </message>
    <message>
      <source>its date of publication is not known</source>
      <translation>発行日は不明です</translation>
    </message>
    <message>
      <source>join series, combine, same talks, duplicate</source>
      <translation>シリーズの結合、まとめる、同じ会談、重複</translation>
    </message>
    <message>
      <source>join, combine, duplicate, same event, unite</source>
      <translation>結合、まとめる、重複、同じ出来事</translation>
    </message>
    <message>
      <source>jump to, year, month, day, when, calendar, what happened in</source>
      <translation>移動、年、月、日、いつ、カレンダー、何があったか</translation>
    </message>
    <message>
      <source>keep, hold</source>
      <translation>留める、保持</translation>
    </message>
    <message>
      <source>keyboard shortcuts, hotkeys, change keys</source>
      <translation>ショートカット、キーボード、キーの変更</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>kinds</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>lane</source>
      <translation>レーン</translation>
    </message>
    <message>
      <source>lapsed for {length}, {ends}</source>
      <translation>{length}の中断、{ends}</translation>
    </message>
    <message>
      <source>lapsed {ends}</source>
      <translation>中断、{ends}</translation>
    </message>
    <message>
      <source>last held {date}, again {again}</source>
      <translation>最後は{date}、再開は{again}</translation>
    </message>
    <message>
      <source>last held, {date}:</source>
      <translation>最後の開催、{date}：</translation>
    </message>
    <message>
      <source>last projects, switch project</source>
      <translation>最近のプロジェクト、切り替え</translation>
    </message>
    <message>
      <source>last {when}</source>
      <translation>最後{when}</translation>
    </message>
    <message>
      <source>launch</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>lengthen, duration, change end</source>
      <translation>長くする、期間、終了の変更</translation>
    </message>
    <message>
      <source>lengthen, duration, change start</source>
      <translation>長くする、期間、開始の変更</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>可能性が高い</translation>
    </message>
    <message>
      <source>line {line}: fails: {reason}</source>
      <translation>{line}行目：失敗：{reason}</translation>
    </message>
    <message>
      <source>line {line}: {reason}</source>
      <translation>{line}行目：{reason}</translation>
    </message>
    <message>
      <source>line {line}: {title}, {words}</source>
      <translation>{line}行目：{title}、{words}</translation>
    </message>
    <message>
      <source>load project, open file</source>
      <translation>プロジェクトの読み込み、ファイルを開く</translation>
    </message>
    <message>
      <source>long for this series</source>
      <translation>このシリーズとしては長い</translation>
    </message>
    <message>
      <source>meeting</source>
      <translation>会合</translation>
    </message>
    <message>
      <source>merged</source>
      <translation>統合済み</translation>
    </message>
    <message>
      <source>merged with {names}</source>
      <translation>{names}と統合</translation>
    </message>
    <message>
      <source>milliseconds since 1970</source>
      <translation>1970年からのミリ秒</translation>
    </message>
    <message>
      <source>more likely than not</source>
      <translation>どちらかといえば可能性が高い</translation>
    </message>
    <message>
      <source>name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>narrow, show only, hide, unknown</source>
      <translation>絞り込み、だけ表示、隠す、不明</translation>
    </message>
    <message>
      <source>neither tells</source>
      <translation>どちらも伝えない</translation>
    </message>
    <message>
      <source>new event, create event</source>
      <translation>新しい出来事、作成</translation>
    </message>
    <message>
      <source>new event, create event, insert event</source>
      <translation>新しい出来事、作成、挿入</translation>
    </message>
    <message>
      <source>next view, return</source>
      <translation>次の画面、進む</translation>
    </message>
    <message>
      <source>no ending</source>
      <translation>拡張子なし</translation>
    </message>
    <message>
      <source>no event is selected</source>
      <translation>出来事が選択されていません</translation>
    </message>
    <message>
      <source>no words to read</source>
      <translation>読む言葉がありません</translation>
    </message>
    <message>
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>none of</source>
      <translation>いずれもなし</translation>
    </message>
    <message>
      <source>not a duplicate, separate</source>
      <translation>重複ではない、別々</translation>
    </message>
    <message>
      <source>not dated</source>
      <translation>日付なし</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>見つかりません</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>インストールされていません</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation>未確認</translation>
    </message>
    <message>
      <source>not the same as another</source>
      <translation>別のものとは異なる</translation>
    </message>
    <message>
      <source>not told of by the articles: long for this series</source>
      <translation>記事に記載なし：このシリーズとしては長い</translation>
    </message>
    <message>
      <source>not written so in any article</source>
      <translation>この表記の記事はありません</translation>
    </message>
    <message>
      <source>not {name}</source>
      <translation>{name}以外</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>nothing is claimed of it</source>
      <translation>これについての主張はない</translation>
    </message>
    <message>
      <source>nothing: one name a cell</source>
      <translation>なし：一つのセルに一つの名前</translation>
    </message>
    <message>
      <source>number of events</source>
      <translation>出来事の数</translation>
    </message>
    <message>
      <source>on {date}</source>
      <translation>{date}</translation>
    </message>
    <message>
      <source>on {when}</source>
      <translation>{when}</translation>
    </message>
    <message>
      <source>only one tells</source>
      <translation>一方だけが伝える</translation>
    </message>
    <message>
      <source>only what is in view</source>
      <translation>表示中の期間のみ</translation>
    </message>
    <message>
      <source>only {name}</source>
      <translation>{name}のみ</translation>
    </message>
    <message>
      <source>or press a key to find its command</source>
      <translation>またはキーを押してコマンドを探す</translation>
    </message>
    <message>
      <source>organization</source>
      <translation>組織</translation>
    </message>
    <message>
      <source>original order, undo lanes</source>
      <translation>元の順序、レーンを元に戻す</translation>
    </message>
    <message>
      <source>original text, raw, full article, adverts</source>
      <translation>原文、生のテキスト、記事全体、広告</translation>
    </message>
    <message>
      <source>other</source>
      <translation>その他</translation>
    </message>
    <message>
      <source>other source, another article, next sentence, who says so</source>
      <translation>別の情報源、別の記事、次の文、誰が言ったか</translation>
    </message>
    <message>
      <source>other source, another article, who says so</source>
      <translation>別の情報源、別の記事、誰が言ったか</translation>
    </message>
    <message>
      <source>outcome, result, fulfilled, what became of it, happened</source>
      <translation>結果、実現、どうなったか</translation>
    </message>
    <message>
      <source>overview, gaps, what is odd, what came of it, outcome, does not hold, true or false, conflict, contradiction, where sources differ</source>
      <translation>概観、空白、気になる点、どうなったか、結果、成り立たない、真偽、矛盾、食い違い、情報源の違い</translation>
    </message>
    <message>
      <source>page {number} of {count}</source>
      <translation>{count}ページ中{number}ページ</translation>
    </message>
    <message>
      <source>pan</source>
      <translation>移動</translation>
    </message>
    <message>
      <source>paper, printer, pdf</source>
      <translation>紙、プリンター、PDF</translation>
    </message>
    <message>
      <source>part of</source>
      <translation>次の一部：</translation>
    </message>
    <message>
      <source>part of the name</source>
      <translation>名前の一部</translation>
    </message>
    <message>
      <source>participant</source>
      <translation>関係者</translation>
    </message>
    <message>
      <source>participants</source>
      <translation>関係者</translation>
    </message>
    <message>
      <source>perhaps {date}</source>
      <translation>おそらく{date}</translation>
    </message>
    <message>
      <source>person</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>picked</source>
      <translation>選択済み</translation>
    </message>
    <message>
      <source>picture, screenshot, save as, png, svg, pdf, poster, publish, share, footnotes</source>
      <translation>写真、図、スクリーンショット、名前を付けて保存、PNG、SVG、PDF、ポスター、公開、共有、脚注</translation>
    </message>
    <message>
      <source>pin</source>
      <translation>固定</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>固定中</translation>
    </message>
    <message>
      <source>place</source>
      <translation>場所</translation>
    </message>
    <message>
      <source>plan</source>
      <translation>計画</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>予定</translation>
    </message>
    <message>
      <source>planned ({date}):</source>
      <translation>予定（{date}）：</translation>
    </message>
    <message>
      <source>planned, plan, announced, cancelled, postponed, suspended, held, resumed</source>
      <translation>予定、計画、発表、中止、延期、中断、開催、再開</translation>
    </message>
    <message>
      <source>planned: {title}</source>
      <translation>予定：{title}</translation>
    </message>
    <message>
      <source>postponed</source>
      <translation>延期</translation>
    </message>
    <message>
      <source>postponed: {title}</source>
      <translation>延期：{title}</translation>
    </message>
    <message>
      <source>preferences, options, configuration, language, translate, english, german, japanese, scale, size, bigger, font, zoom of the window, dark mode, colour, color</source>
      <translation>オプション、環境設定、言語、翻訳、日本語、英語、ドイツ語、大きさ、拡大、フォント、文字、ダークモード、色</translation>
    </message>
    <message>
      <source>publication date</source>
      <translation>発行日</translation>
    </message>
    <message>
      <source>publication date not known</source>
      <translation>発行日不明</translation>
    </message>
    <message>
      <source>published {date} · {basis}</source>
      <translation>{date}発行・{basis}</translation>
    </message>
    <message>
      <source>publisher, {events}</source>
      <translation>発行元、{events}</translation>
    </message>
    <message>
      <source>quote, quotation, reference, copy source, copy text, bibliography, footnote</source>
      <translation>引用、出典のコピー、参考文献、本文のコピー、脚注</translation>
    </message>
    <message>
      <source>read</source>
      <translation>読む</translation>
    </message>
    <message>
      <source>read article, source, sentence, text, why, proof, evidence</source>
      <translation>記事を読む、出典、文、本文、なぜ、証拠、根拠</translation>
    </message>
    <message>
      <source>read in the article</source>
      <translation>記事で読む</translation>
    </message>
    <message>
      <source>read only</source>
      <translation>読み取り専用</translation>
    </message>
    <message>
      <source>refresh, reload, update</source>
      <translation>更新、再読み込み</translation>
    </message>
    <message>
      <source>refresh, reload, update, analyze again</source>
      <translation>更新、再読み込み、再解析</translation>
    </message>
    <message>
      <source>rename person, wrong name, correct, change role, nationality, country of</source>
      <translation>名前の変更、名前が違う、訂正、役職の変更、国籍</translation>
    </message>
    <message>
      <source>rename talks, change name</source>
      <translation>会談の名前、名前の変更</translation>
    </message>
    <message>
      <source>report {number} of {total}, in {articles}</source>
      <translation>報道{number}／{total}（{articles}）</translation>
    </message>
    <message>
      <source>report {one} and report {two} of {total}</source>
      <translation>全{total}件のうち報道{one}と報道{two}</translation>
    </message>
    <message>
      <source>reports differ</source>
      <translation>報道に相違</translation>
    </message>
    <message>
      <source>reset event, restore, original, undo corrections, revert</source>
      <translation>リセット、復元、元の内容、訂正の取り消し</translation>
    </message>
    <message>
      <source>reset, show all, deselect, cancel</source>
      <translation>リセット、すべて表示、選択解除、キャンセル</translation>
    </message>
    <message>
      <source>restore article, removed articles, put back, trash</source>
      <translation>記事の復元、削除した記事、元に戻す、ごみ箱</translation>
    </message>
    <message>
      <source>restore, trash, deleted, recover, undelete, bring back, hidden</source>
      <translation>復元、ごみ箱、削除済み、戻す、隠した</translation>
    </message>
    <message>
      <source>resumed</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>role</source>
      <translation>役割</translation>
    </message>
    <message>
      <source>round {number} of</source>
      <translation>第{number}回：</translation>
    </message>
    <message>
      <source>row {line} of “{name}”</source>
      <translation>「{name}」の{line}行目</translation>
    </message>
    <message>
      <source>row {line} of “{name}”, published by {publisher}</source>
      <translation>「{name}」の{line}行目（発行：{publisher}）</translation>
    </message>
    <message>
      <source>same country</source>
      <translation>同じ国</translation>
    </message>
    <message>
      <source>same date</source>
      <translation>同じ日付</translation>
    </message>
    <message>
      <source>same name</source>
      <translation>同じ名前</translation>
    </message>
    <message>
      <source>same person, duplicate, alias, combine, join, spelling</source>
      <translation>同じ人、重複、別名、結合、表記</translation>
    </message>
    <message>
      <source>same place</source>
      <translation>同じ場所</translation>
    </message>
    <message>
      <source>same role</source>
      <translation>同じ役割</translation>
    </message>
    <message>
      <source>same series</source>
      <translation>同じシリーズ</translation>
    </message>
    <message>
      <source>same words</source>
      <translation>同じ言葉</translation>
    </message>
    <message>
      <source>save as, backup, duplicate, copy of the project, archive, share, hand on</source>
      <translation>名前を付けて保存、バックアップ、複製、控え、別名で保存、共有、渡す</translation>
    </message>
    <message>
      <source>save as, csv, excel, spreadsheet, json, html, web page, report, markdown, calendar, backup, share, publish</source>
      <translation>名前を付けて保存、CSV、Excel、表、JSON、HTML、ウェブページ、報告書、Markdown、カレンダー、バックアップ、共有</translation>
    </message>
    <message>
      <source>saved</source>
      <translation>保存済み</translation>
    </message>
    <message>
      <source>saved, store, keep, where is my project, location</source>
      <translation>保存済み、保管、プロジェクトの場所、保存先</translation>
    </message>
    <message>
      <source>saving…</source>
      <translation>保存中…</translation>
    </message>
    <message>
      <source>scroll, earlier, move</source>
      <translation>スクロール、前へ、移動</translation>
    </message>
    <message>
      <source>scroll, later, move</source>
      <translation>スクロール、後へ、移動</translation>
    </message>
    <message>
      <source>search</source>
      <translation>検索</translation>
    </message>
    <message>
      <source>seconds since 1970 (Unix)</source>
      <translation>1970年からの秒（Unix）</translation>
    </message>
    <message>
      <source>select several, multiple selection, mark, check</source>
      <translation>複数選択、印を付ける</translation>
    </message>
    <message>
      <source>select the event told here</source>
      <translation>ここで語られた出来事を選択</translation>
    </message>
    <message>
      <source>separate, divide, two events</source>
      <translation>分ける、分離、二つの出来事</translation>
    </message>
    <message>
      <source>series</source>
      <translation>シリーズ</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>あなたが設定</translation>
    </message>
    <message>
      <source>short form</source>
      <translation>略称</translation>
    </message>
    <message>
      <source>shorten, duration, change end</source>
      <translation>短くする、期間、終了の変更</translation>
    </message>
    <message>
      <source>shorten, duration, change start</source>
      <translation>短くする、期間、開始の変更</translation>
    </message>
    <message>
      <source>show all</source>
      <translation>すべて表示</translation>
    </message>
    <message>
      <source>show all, everything, reset, remove filter</source>
      <translation>すべて表示、リセット、フィルターの解除</translation>
    </message>
    <message>
      <source>show only what {name} takes part in</source>
      <translation>{name}が関わったものだけを表示</translation>
    </message>
    <message>
      <source>shown alone</source>
      <translation>単独表示</translation>
    </message>
    <message>
      <source>similar spelling</source>
      <translation>似た綴り</translation>
    </message>
    <message>
      <source>since {date}</source>
      <translation>{date}から</translation>
    </message>
    <message>
      <source>since {day}</source>
      <translation>{day}から</translation>
    </message>
    <message>
      <source>smaller, wider, overview</source>
      <translation>小さく、広く、概観</translation>
    </message>
    <message>
      <source>solo, isolate, hide others</source>
      <translation>単独、ほかを隠す</translation>
    </message>
    <message>
      <source>source</source>
      <translation>出典</translation>
    </message>
    <message>
      <source>sources</source>
      <translation>出典</translation>
    </message>
    <message>
      <source>split off</source>
      <translation>切り離し</translation>
    </message>
    <message>
      <source>spring</source>
      <translation>春</translation>
    </message>
    <message>
      <source>start, beginning, oldest, earliest</source>
      <translation>始まり、最も古い、最初</translation>
    </message>
    <message>
      <source>stated</source>
      <translation>記載</translation>
    </message>
    <message>
      <source>statement</source>
      <translation>声明</translation>
    </message>
    <message>
      <source>status</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>stopped: what was added before stands, and of a table under way nothing was kept</source>
      <translation>中止：それまでに追加したものは残り、途中の表は残りません</translation>
    </message>
    <message>
      <source>summer</source>
      <translation>夏</translation>
    </message>
    <message>
      <source>suspended</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>suspended: {title}</source>
      <translation>停止：{title}</translation>
    </message>
    <message>
      <source>suspension</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>table, rows, undated, all events, screen reader, statistics</source>
      <translation>表、行、日付なし、すべての出来事、スクリーンリーダー、統計</translation>
    </message>
    <message>
      <source>take back</source>
      <translation>取り消す</translation>
    </message>
    <message>
      <source>take back, revert, mistake</source>
      <translation>取り消し、戻す、間違い</translation>
    </message>
    <message>
      <source>takes part in {events}</source>
      <translation>{events}に関わる</translation>
    </message>
    <message>
      <source>the articles tell of it</source>
      <translation>記事に記載あり</translation>
    </message>
    <message>
      <source>the disk is write-protected. Choose another folder.</source>
      <translation>ディスクが書き込み禁止です。別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>the week of {days}</source>
      <translation>{days}の週</translation>
    </message>
    <message>
      <source>the {number}{ending} century</source>
      <translation>{number}世紀</translation>
    </message>
    <message>
      <source>the {number}{ending} century BCE</source>
      <translation>紀元前{number}世紀</translation>
    </message>
    <message>
      <source>the {year}s</source>
      <translation>{year}年代</translation>
    </message>
    <message>
      <source>there is no room left on the disk. What was there stays as it was. Free some space and try again, or choose another disk.</source>
      <translation>ディスクに空きがありません。元の内容はそのままです。空きを作ってからもう一度試すか、別のディスクを選んでください。</translation>
    </message>
    <message>
      <source>this event: {state}</source>
      <translation>この出来事：{state}</translation>
    </message>
    <message>
      <source>timeline</source>
      <translation>年表</translation>
    </message>
    <message>
      <source>title</source>
      <translation>題名</translation>
    </message>
    <message>
      <source>two persons, different person, alias, separate</source>
      <translation>二人、別人、別名、分ける</translation>
    </message>
    <message>
      <source>type, category</source>
      <translation>分類、カテゴリー</translation>
    </message>
    <message>
      <source>uncertain</source>
      <translation>不確か</translation>
    </message>
    <message>
      <source>uncertain dates</source>
      <translation>不確かな日付</translation>
    </message>
    <message>
      <source>uncertain: fades over the doubtful part</source>
      <translation>不確か：疑わしい部分が薄くなります</translation>
    </message>
    <message>
      <source>undated</source>
      <translation>日付なし</translation>
    </message>
    <message>
      <source>ungroup, one lane, single row</source>
      <translation>グループなし、一つのレーン、一行</translation>
    </message>
    <message>
      <source>vague, unsure, approximate, doubtful, estimated</source>
      <translation>曖昧、不確か、およそ、疑わしい、推定</translation>
    </message>
    <message>
      <source>version, license, program, info</source>
      <translation>ヘルプ、バージョン、ライセンス、情報</translation>
    </message>
    <message>
      <source>very likely</source>
      <translation>可能性がとても高い</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>訪問</translation>
    </message>
    <message>
      <source>was {date}</source>
      <translation>以前は{date}</translation>
    </message>
    <message>
      <source>what was found has changed</source>
      <translation>見つかった内容が変わりました</translation>
    </message>
    <message>
      <source>what was found is the same as before</source>
      <translation>見つかった内容は前と同じです</translation>
    </message>
    <message>
      <source>who is, biography, role, profile, met whom, statistics</source>
      <translation>誰か、経歴、役職、会った相手、統計</translation>
    </message>
    <message>
      <source>who, people, person, name, organization, country</source>
      <translation>誰、人々、人物、名前、組織、国</translation>
    </message>
    <message>
      <source>whole screen, fullscreen, maximize, presentation, kiosk</source>
      <translation>フルスクリーン、画面いっぱい、最大化、発表</translation>
    </message>
    <message>
      <source>whole timeline, overview, show all, everything, reset view</source>
      <translation>全体、概観、すべて表示、表示のリセット</translation>
    </message>
    <message>
      <source>winter</source>
      <translation>冬</translation>
    </message>
    <message>
      <source>words: {text}</source>
      <translation>言葉：{text}</translation>
    </message>
    <message>
      <source>wrong date, change date, fix date, correct, mistake, rename event, change title, place, who took part, status, kind</source>
      <translation>日付が違う、日付の変更、日付の修正、訂正、間違い、名前の変更、題名、場所、誰が参加、状態、種類</translation>
    </message>
    <message>
      <source>years, or days as 20230205</source>
      <translation>年、または20230205のような日</translation>
    </message>
    <message>
      <source>zoom</source>
      <translation>拡大縮小</translation>
    </message>
    <message>
      <source>{about}. Drawn by Hiatus.</source>
      <translation>{about}。Hiatusで作成。</translation>
    </message>
    <message>
      <source>{added} added</source>
      <translation>{added}を追加しました</translation>
    </message>
    <message>
      <source>{articles} of unknown day</source>
      <translation>{articles}は日付不明</translation>
    </message>
    <message>
      <source>{articles} published after all events</source>
      <translation>{articles}はすべての出来事より後に発行</translation>
    </message>
    <message>
      <source>{articles} published before all events</source>
      <translation>{articles}はすべての出来事より前に発行</translation>
    </message>
    <message>
      <source>{cells}: they are in the exported data.</source>
      <translation>{cells}：書き出したデータにあります。</translation>
    </message>
    <message>
      <source>{changes}. You can undo it.</source>
      <translation>{changes}。元に戻せます。</translation>
    </message>
    <message>
      <source>{clear} clears it, step by step.</source>
      <translation>{clear}で一段ずつ解除します。</translation>
    </message>
    <message>
      <source>{column}: {text}</source>
      <translation>{column}：{text}</translation>
    </message>
    <message>
      <source>{count} of {whole}</source>
      <translation>{whole}中{count}</translation>
    </message>
    <message>
      <source>{date}, {note}</source>
      <translation>{date}（{note}）</translation>
    </message>
    <message>
      <source>{day}</source>
      <translation>{day}日</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{month}{day}日</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{year}{month}{day}日</translation>
    </message>
    <message>
      <source>{day}, {time} UTC</source>
      <translation>{day} {time} UTC</translation>
    </message>
    <message>
      <source>{events} here, {hidden} of them without a mark: click to zoom to them</source>
      <translation>ここに{events}、うち{hidden}件は印なし：クリックで拡大</translation>
    </message>
    <message>
      <source>{events} here: click to zoom to them</source>
      <translation>ここに{events}：クリックで拡大</translation>
    </message>
    <message>
      <source>{events} of “{name}” added</source>
      <translation>「{name}」から{events}を追加しました</translation>
    </message>
    <message>
      <source>{events} that no words date</source>
      <translation>日付の手がかりがない{events}</translation>
    </message>
    <message>
      <source>{events}, {accepted} of them accepted</source>
      <translation>{events}、うち{accepted}件承認済み</translation>
    </message>
    <message>
      <source>{failures} could not be read (File, Files that could not be read)</source>
      <translation>{failures}を読み取れませんでした（「ファイル」→「読み取れなかったファイル」）</translation>
    </message>
    <message>
      <source>{field}, as read: {words}</source>
      <translation>{field}（読み取った内容）：{words}</translation>
    </message>
    <message>
      <source>{field}: nothing was read</source>
      <translation>{field}：読み取った内容なし</translation>
    </message>
    <message>
      <source>{field}: take back to what was read</source>
      <translation>{field}：読み取った内容に戻す</translation>
    </message>
    <message>
      <source>{files} could not be read. All other files are in the project; nothing was lost.</source>
      <translation>{files}を読み取れませんでした。ほかのファイルはすべてプロジェクトにあり、何も失われていません。</translation>
    </message>
    <message>
      <source>{find} finds a participant, {check} checks it. {clear} takes the filter away again.</source>
      <translation>{find}で関係者を探し、{check}でチェックします。{clear}でフィルターを解除します。</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first}～{last}</translation>
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation>{first}～{last}</translation>
    </message>
    <message>
      <source>{first}–{last}</source>
      <translation>{first}～{last}</translation>
    </message>
    <message>
      <source>{foreign} kept but not read, being in {names}</source>
      <translation>{foreign}は保存しましたが、{names}のため読み取っていません</translation>
    </message>
    <message>
      <source>{format}, columns as they look.</source>
      <translation>{format}、列は見た目から判断しました。</translation>
    </message>
    <message>
      <source>{format}, read with the ready mapping of that name.</source>
      <translation>{format}、用意された対応で読みました。</translation>
    </message>
    <message>
      <source>{hiatus} follows</source>
      <translation>{hiatus}が続く</translation>
    </message>
    <message>
      <source>{keys}  (yours)</source>
      <translation>{keys}（あなたの設定）</translation>
    </message>
    <message>
      <source>{keys} cannot be a command's. {use}</source>
      <translation>{keys}はコマンドに使えません。{use}</translation>
    </message>
    <message>
      <source>{keys} cannot be told from {longer}, the keys of “{command}”.</source>
      <translation>{keys}は「{command}」のキー{longer}と区別できません。</translation>
    </message>
    <message>
      <source>{keys} is the key of “{command}” already.</source>
      <translation>{keys}はすでに「{command}」のキーです。</translation>
    </message>
    <message>
      <source>{lane}, continued</source>
      <translation>{lane}（続き）</translation>
    </message>
    <message>
      <source>{length} without an event are folded here</source>
      <translation>出来事のない{length}が折りたたまれています</translation>
    </message>
    <message>
      <source>{many}: at most {most} can be merged at once. Let some go with {pick}.</source>
      <translation>{many}：一度に統合できるのは{most}件までです。{pick}でいくつか外してください。</translation>
    </message>
    <message>
      <source>{many}: at most {most} can be put into a series at once. Pick fewer.</source>
      <translation>{many}：一度にシリーズに入れられるのは{most}件までです。減らしてください。</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{year}{month}</translation>
    </message>
    <message>
      <source>{name} (copy)</source>
      <translation>{name}（コピー）</translation>
    </message>
    <message>
      <source>{name} stopped by a fault of this program ({error}). What was stored stands; the log has the details.</source>
      <translation>{name}：プログラムの不具合で止まりました（{error}）。保存済みのものは無事です。詳細はログにあります。</translation>
    </message>
    <message>
      <source>{name} stopped: {why}. What was stored stands.</source>
      <translation>{name}：止まりました（{why}）。保存済みのものは無事です。</translation>
    </message>
    <message>
      <source>{name} · first {most} of {total}</source>
      <translation>{name}・{total}件中最初の{most}件</translation>
    </message>
    <message>
      <source>{name} · first {shown} of {total}</source>
      <translation>{name}・{total}件中最初の{shown}件</translation>
    </message>
    <message>
      <source>{name}, first report: {told}</source>
      <translation>{name}、一つ目の報道：{told}</translation>
    </message>
    <message>
      <source>{name}, second report: {told}</source>
      <translation>{name}、二つ目の報道：{told}</translation>
    </message>
    <message>
      <source>{name}: an image is written as {forms}, not as “{ending}”.</source>
      <translation>{name}：画像は{forms}で書き出せますが、「{ending}」では書き出せません。</translation>
    </message>
    <message>
      <source>{name}: cancelled. What was stored before stands.</source>
      <translation>{name}：中止しました。それまでに保存したものは残ります。</translation>
    </message>
    <message>
      <source>{name}: done</source>
      <translation>{name}：完了</translation>
    </message>
    <message>
      <source>{name}: {rows} events</source>
      <translation>{name}：出来事{rows}件</translation>
    </message>
    <message>
      <source>{new} makes a project in a folder of your choice; then add the articles to it.</source>
      <translation>{new}で、好きなフォルダーにプロジェクトを作れます。そのあとで記事を追加してください。</translation>
    </message>
    <message>
      <source>{next} goes to the next event, {zoom_in} and {zoom_out} zoom, {fit} shows all. A click and the wheel do the same.</source>
      <translation>{next}で次の出来事、{zoom_in}と{zoom_out}で拡大縮小、{fit}で全体表示。クリックとホイールでも同じです。</translation>
    </message>
    <message>
      <source>{noun}: {name}</source>
      <translation>{noun}：{name}</translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <translation>{all}中{number}</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{total}件中{number}件目</translation>
    </message>
    <message>
      <source>{number}s</source>
      <translation>{number}年代</translation>
    </message>
    <message>
      <source>{number}{ending} c.</source>
      <translation>{number}世紀</translation>
    </message>
    <message>
      <source>{number}{ending} century</source>
      <translation>{number}世紀</translation>
    </message>
    <message>
      <source>{number}{ending} mill.</source>
      <translation>{number}千年紀</translation>
    </message>
    <message>
      <source>{number}{ending} millennium</source>
      <translation>{number}千年紀</translation>
    </message>
    <message numerus="yes">
      <source>{n} accepted</source>
      <translation>
        <numerusform>{n}件承認</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles</source>
      <translation>
        <numerusform>記事{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles are searched for events again, by this version of Hiatus. Your corrections stay.</source>
      <translation>
        <numerusform>このバージョンのHiatusで記事{n}件から出来事を探し直します。あなたの訂正は残ります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles change</source>
      <translation>
        <numerusform>記事{n}件が変わります</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles come back, with your corrections.</source>
      <translation>
        <numerusform>記事{n}件が、あなたの訂正とともに戻ります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles go, and the events that no other article reports. Your corrections of them are kept for when they come back.</source>
      <translation>
        <numerusform>記事{n}件と、ほかに伝える記事のない出来事がなくなります。あなたの訂正は、記事が戻るときのために保存されます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were read again</source>
      <translation>
        <numerusform>記事{n}件を読み直しました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} articles were taken out.</source>
      <translation>
        <numerusform>記事{n}件を取り除きました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} claims cannot be checked</source>
      <translation>
        <numerusform>{n}件の主張は確かめられない</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} claims do not hold</source>
      <translation>
        <numerusform>{n}件の主張は正しくない</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} claims hold</source>
      <translation>
        <numerusform>{n}件の主張は正しい</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} conflicts</source>
      <translation>
        <numerusform>食い違い{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} corrections found nothing to stand on</source>
      <translation>
        <numerusform>訂正{n}件の対象が見つかりませんでした</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} d</source>
      <translation>{n}日</translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <translation>
        <numerusform>{n}日</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days apart</source>
      <translation>
        <numerusform>{n}日違い</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} dismissed</source>
      <translation>
        <numerusform>{n}件却下</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} earlier</source>
      <translation>
        <numerusform>前に{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} edits in “{name}” are damaged and are passed over. All others hold. An earlier copy may still have them.</source>
      <translation>
        <numerusform>「{name}」の編集{n}件が壊れているため、読み飛ばしました。ほかの編集はすべて有効です。以前のコピーには残っているかもしれません。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} event tables</source>
      <translation>
        <numerusform>出来事の表{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events</source>
      <translation>
        <numerusform>出来事{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events are</source>
      <translation>
        <numerusform>出来事{n}件が</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events are dismissed; they are kept here.</source>
      <translation>
        <numerusform>却下した出来事{n}件がここに保存されています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events are picked</source>
      <translation>
        <numerusform>出来事{n}件を選択中</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events change</source>
      <translation>
        <numerusform>出来事{n}件が変わります</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events in view</source>
      <translation>
        <numerusform>表示中の出来事{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events that are not accepted yet</source>
      <translation>
        <numerusform>未承認の出来事{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events without a date that can be defended, not shown on the timeline</source>
      <translation>
        <numerusform>根拠のある日付がない出来事{n}件（年表には載りません）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events without a date, not shown on the timeline</source>
      <translation>
        <numerusform>日付のない出来事{n}件（年表には載りません）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events without room for marks</source>
      <translation>
        <numerusform>印の場所がない出来事{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files</source>
      <translation>
        <numerusform>ファイル{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files and folders</source>
      <translation>
        <numerusform>ファイル・フォルダー{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files could not be read</source>
      <translation>
        <numerusform>ファイル{n}件を読み取れませんでした</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} footnotes have no room in this height.</source>
      <translation>
        <numerusform>この高さでは脚注{n}件が入りません。</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} h</source>
      <translation>{n}時間</translation>
    </message>
    <message>
      <source>{n} in event tables</source>
      <translation>{n}件は出来事の表</translation>
    </message>
    <message numerus="yes">
      <source>{n} kinds</source>
      <translation>
        <numerusform>種類{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} later</source>
      <translation>
        <numerusform>後に{n}件</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} later ▸</source>
      <translation>後に{n}件 ▸</translation>
    </message>
    <message numerus="yes">
      <source>{n} lines of page furniture</source>
      <translation>
        <numerusform>ページの付属部分{n}行</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} m</source>
      <translation>{n}か月</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n}分</translation>
    </message>
    <message numerus="yes">
      <source>{n} months</source>
      <translation>
        <numerusform>{n}か月</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more cells</source>
      <translation>
        <numerusform>ほか{n}個のセル</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more events are in the file that can be saved.</source>
      <translation>
        <numerusform>保存できるファイルには、ほかに出来事{n}件があります。</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} more without room</source>
      <translation>ほか{n}件は場所なし</translation>
    </message>
    <message numerus="yes">
      <source>{n} more: show all</source>
      <translation>
        <numerusform>ほか{n}件：すべて表示</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} of {whole} dismissed events have these words.</source>
      <translation>
        <numerusform>却下した出来事{whole}件のうち{n}件にこの言葉があります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other files</source>
      <translation>
        <numerusform>ほか{n}件のファイル</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other tables</source>
      <translation>
        <numerusform>ほか{n}件の表</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n}ページ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs of this article are in {languages}; Hiatus reads English, so nothing was taken from there.</source>
      <translation>
        <numerusform>この記事の{n}段落は{languages}です。Hiatusは英語を読むため、そこからは何も読み取っていません。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} participants</source>
      <translation>
        <numerusform>関係者{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} participants in common</source>
      <translation>
        <numerusform>共通の関係者{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people and organizations</source>
      <translation>
        <numerusform>人物・組織{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} picked, {clear} lets go</source>
      <translation>
        <numerusform>{n}件選択中（{clear}で解除）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} repeated paragraphs</source>
      <translation>
        <numerusform>繰り返しの段落{n}個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} reports</source>
      <translation>
        <numerusform>報道{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rounds</source>
      <translation>
        <numerusform>{n}回</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows</source>
      <translation>
        <numerusform>{n}行</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rows of {name} gave no event.</source>
      <translation>
        <numerusform>{name}の{n}行は出来事になりませんでした。</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n}秒</translation>
    </message>
    <message numerus="yes">
      <source>{n} series</source>
      <translation>
        <numerusform>シリーズ{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} series change</source>
      <translation>
        <numerusform>シリーズ{n}件が変わります</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sources</source>
      <translation>
        <numerusform>出典{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} statuses</source>
      <translation>
        <numerusform>状態{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} steps would be done again.</source>
      <translation>
        <numerusform>{n}件の操作をやり直します。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} steps would be undone. They can be done again until you change something else.</source>
      <translation>
        <numerusform>{n}件の操作を元に戻します。ほかの変更をするまでは、やり直せます。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} tables</source>
      <translation>
        <numerusform>表{n}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>{n}回</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} with this filter</source>
      <translation>
        <numerusform>このフィルターで{n}件</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} y</source>
      <translation>{n}年</translation>
    </message>
    <message numerus="yes">
      <source>{n} years</source>
      <translation>
        <numerusform>{n}年</numerusform>
      </translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <translation>{one}と{other}</translation>
    </message>
    <message>
      <source>{one} and {other} folded</source>
      <translation>{one}と{other}を折りたたみ中</translation>
    </message>
    <message>
      <source>{palette} runs any command by a few letters of its name; {keys} shows all keys.</source>
      <translation>{palette}で名前の数文字からどのコマンドも実行でき、{keys}ですべてのキーを表示します。</translation>
    </message>
    <message>
      <source>{part}: {n}</source>
      <translation>{part}：{n}</translation>
    </message>
    <message>
      <source>{previous}  previous report     {next}  next report     {previous_mark} {next_mark}  date or name     {reader}  go</source>
      <translation>{previous}  前の報道     {next}  次の報道     {previous_mark} {next_mark}  日付・名前     {reader}  移動</translation>
    </message>
    <message>
      <source>{published}, why?</source>
      <translation>{published}（理由）</translation>
    </message>
    <message>
      <source>{reason}. Choose another folder or name.</source>
      <translation>{reason}。別のフォルダーか名前を選んでください。</translation>
    </message>
    <message>
      <source>{repeated} held what is in the project already</source>
      <translation>{repeated}はすでにプロジェクトにある内容でした</translation>
    </message>
    <message>
      <source>{reports} in {articles}</source>
      <translation>{articles}に{reports}</translation>
    </message>
    <message>
      <source>{reviewed} of {total} reviewed</source>
      <translation>{total}件中{reviewed}件確認済み</translation>
    </message>
    <message>
      <source>{rows} events of {tables} tables added</source>
      <translation>{tables}件の表から出来事{rows}件を追加しました</translation>
    </message>
    <message>
      <source>{rows} failed</source>
      <translation>{rows}失敗</translation>
    </message>
    <message>
      <source>{rows} failed; the first ones: {reasons}</source>
      <translation>{rows}が失敗。最初のもの：{reasons}</translation>
    </message>
    <message>
      <source>{says} Split it, or save it as CSV, which may be of any size.</source>
      <translation>{says}分割するか、大きさに制限のないCSVで保存してください。</translation>
    </message>
    <message>
      <source>{season} {year}</source>
      <translation>{year}{season}</translation>
    </message>
    <message>
      <source>{shown} of {events}</source>
      <translation>{events}中{shown}件</translation>
    </message>
    <message numerus="yes">
      <source>{shown} of {n} events</source>
      <translation>
        <numerusform>出来事{n}件中{shown}件</numerusform>
      </translation>
    </message>
    <message>
      <source>{status} says “{word}”, which is no status Hiatus knows ({status2}). Write one of these, or let the column stand for nothing.</source>
      <translation>{status}の「{word}」はHiatusの知らない状態です（{status2}）。このどれかを書くか、列に意味を与えないでください。</translation>
    </message>
    <message>
      <source>{table}, row {line}</source>
      <translation>{table}、{line}行目</translation>
    </message>
    <message>
      <source>{text} is {date}</source>
      <translation>{text}は{date}</translation>
    </message>
    <message>
      <source>{text} is … (choose)</source>
      <translation>{text}は…（選択）</translation>
    </message>
    <message>
      <source>{text}, {done} of {total}.</source>
      <translation>{text}、{total}件中{done}件。</translation>
    </message>
    <message>
      <source>{time} BCE</source>
      <translation>紀元前{time}</translation>
    </message>
    <message>
      <source>{time} CE</source>
      <translation>西暦{time}</translation>
    </message>
    <message>
      <source>{title} ({date})</source>
      <translation>{title}（{date}）</translation>
    </message>
    <message>
      <source>{title} leads</source>
      <translation>{title}を優先</translation>
    </message>
    <message>
      <source>{title}, continued</source>
      <translation>{title}（続き）</translation>
    </message>
    <message>
      <source>{trouble} No project was touched: {open} opens one.</source>
      <translation>{trouble}プロジェクトはそのままです。{open}で開けます。</translation>
    </message>
    <message>
      <source>{waiting} not searched for events yet</source>
      <translation>{waiting}はまだ出来事を探していません</translation>
    </message>
    <message>
      <source>{weekday} {date}</source>
      <translation>{date}（{weekday}）</translation>
    </message>
    <message>
      <source>{what} ({n})</source>
      <translation>{what}（{n}）</translation>
    </message>
    <message>
      <source>{what} folded</source>
      <translation>{what}を折りたたみ中</translation>
    </message>
    <message>
      <source>{what}, event {number}: {value}</source>
      <translation>{what}、出来事{number}：{value}</translation>
    </message>
    <message>
      <source>{what}, uncertain first</source>
      <translation>{what}（不確かなものから）</translation>
    </message>
    <message>
      <source>{width} by {height} pixels</source>
      <translation>{width}×{height}ピクセル</translation>
    </message>
    <message>
      <source>{width} × {height} mm</source>
      <translation>{width}×{height} mm</translation>
    </message>
    <message>
      <source>{width} × {height} pixels</source>
      <translation>{width}×{height}ピクセル</translation>
    </message>
    <message>
      <source>{words}
Press to take it out of the filter.</source>
      <translation>{words}
押すとフィルターから外します。</translation>
    </message>
    <message>
      <source>{year}</source>
      <translation>{year}年</translation>
    </message>
    <message>
      <source>{year} BCE</source>
      <translation>紀元前{year}年</translation>
    </message>
    <message>
      <source>{year} CE</source>
      <translation>西暦{year}年</translation>
    </message>
    <message>
      <source>“{beside}”, which lies beside “{name}” and should hold what was saved last, does not fit it: it is damaged or of another project. Hiatus has left both as they are. Move “{beside}” to another folder and open the project again; it is then as it was before. ({path})</source>
      <translation>「{name}」の隣にある「{beside}」には最後に保存した内容が入っているはずですが、このプロジェクトに合いません。壊れているか、別のプロジェクトのものです。どちらのファイルもそのままにしてあります。「{beside}」を別のフォルダーに移して、プロジェクトをもう一度開いてください。その前の状態で開きます。（{path}）</translation>
    </message>
    <message>
      <source>“{called}” is a participant of its own now. {undo} takes it back.</source>
      <translation>「{called}」は独立した関係者になりました。{undo}で取り消せます。</translation>
    </message>
    <message>
      <source>“{claim}” does not hold</source>
      <translation>「{claim}」は正しくない</translation>
    </message>
    <message>
      <source>“{claim}” holds</source>
      <translation>「{claim}」は正しい</translation>
    </message>
    <message>
      <source>“{command}”</source>
      <translation>「{command}」</translation>
    </message>
    <message>
      <source>“{command}” has no keys</source>
      <translation>「{command}」にキーはありません</translation>
    </message>
    <message>
      <source>“{merged}” becomes another name of “{into}”.</source>
      <translation>「{merged}」は「{into}」の別名になります。</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>「{name}」</translation>
    </message>
    <message>
      <source>“{name}” as it was read</source>
      <translation>「{name}」（読み取ったまま）</translation>
    </message>
    <message>
      <source>“{name}” begins like JSON, but its first lines hold no object.</source>
      <translation>「{name}」はJSONのように始まりますが、最初の行にオブジェクトがありません。</translation>
    </message>
    <message>
      <source>“{name}” can be read and not changed: the file or its folder is write-protected, so this was not saved. Copy it to a folder of yours and open the copy to work on it. ({path})</source>
      <translation>「{name}」は読めますが変更できません。ファイルかフォルダーが書き込み禁止のため、保存できませんでした。自分のフォルダーにコピーし、そのコピーを開いてください。（{path}）</translation>
    </message>
    <message>
      <source>“{name}” cannot be decoded: {error}. Save it again as UTF-8 and add it once more.</source>
      <translation>「{name}」の文字を解読できません：{error}。UTF-8で保存し直して追加してください。</translation>
    </message>
    <message>
      <source>“{name}” cannot be made here: the disk is write-protected. Choose another folder. ({path})</source>
      <translation>「{name}」をここに作れません。ディスクが書き込み禁止です。別のフォルダーを選んでください。（{path}）</translation>
    </message>
    <message>
      <source>“{name}” cannot be made in {folder}: {why}. Check that you may write there, or choose another folder.</source>
      <translation>「{name}」を{folder}に作れません：{why}。そこに書き込めるか確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>“{name}” cannot be made: where its folder should be is a file, {file}. Move that file or give it another name, or choose another folder.</source>
      <translation>「{name}」を作れません。フォルダーがあるはずの場所にファイル{file}があります。そのファイルを移すか名前を変えるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>“{name}” cannot be opened by the system ({says}). Check that its folder is there and may be used. ({path})</source>
      <translation>「{name}」をシステムが開けません（{says}）。フォルダーがあり、使えるか確認してください。（{path}）</translation>
    </message>
    <message>
      <source>“{name}” cannot be opened: {why}. Check that you may use the file and its folder. ({path})</source>
      <translation>「{name}」を開けません：{why}。ファイルとフォルダーを使う権限を確認してください。（{path}）</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: {reason}.</source>
      <translation>「{name}」を読み取れません：{reason}。</translation>
    </message>
    <message>
      <source>“{name}” cannot be unpacked: {error}. Unpack it yourself and add what is in it.</source>
      <translation>「{name}」を展開できません：{error}。ご自分で展開し、中身を追加してください。</translation>
    </message>
    <message>
      <source>“{name}” could not be read because of a fault of this program ({error}).</source>
      <translation>「{name}」はプログラムの不具合で読み取れませんでした（{error}）。</translation>
    </message>
    <message>
      <source>“{name}” could not be read or written ({says}). What was saved before stands. Check the disk, then close the project and open it again. ({path})</source>
      <translation>「{name}」を読み書きできませんでした（{says}）。これまでに保存したものは無事です。ディスクを確認し、プロジェクトを閉じて開き直してください。（{path}）</translation>
    </message>
    <message>
      <source>“{name}” could not be read: {says}. Check the disk it lies on and try again.</source>
      <translation>「{name}」を読み取れませんでした：{says}。ディスクを確認してもう一度お試しください。</translation>
    </message>
    <message>
      <source>“{name}” could not be searched for events because of a fault of this program ({error}).</source>
      <translation>「{name}」の出来事はプログラムの不具合で探せませんでした（{error}）。</translation>
    </message>
    <message>
      <source>“{name}” could not be searched for events: the process that read it ended abruptly, and so did a second one ({error}). It may need more memory than there is. Everything else goes on.</source>
      <translation>「{name}」の出来事を探せませんでした。読み取りの処理が二度続けて突然終わりました（{error}）。メモリーが足りないのかもしれません。ほかの処理は続きます。</translation>
    </message>
    <message>
      <source>“{name}” has a single event, so there is nothing to split off.</source>
      <translation>「{name}」の出来事は一件なので、切り離すものがありません。</translation>
    </message>
    <message>
      <source>“{name}” has no ending Hiatus can write as data. Use one of {known}.</source>
      <translation>「{name}」の拡張子は、Hiatusがデータとして書き出せるものではありません。{known}のいずれかを使ってください。</translation>
    </message>
    <message>
      <source>“{name}” has one name only, so there is none to split off.</source>
      <translation>「{name}」の名前は一つなので、切り離すものがありません。</translation>
    </message>
    <message>
      <source>“{name}” holds binary data (NUL bytes), not a table. Save the table as CSV (UTF-8) and add that.</source>
      <translation>「{name}」は表ではなくバイナリデータ（NULバイト）を含みます。表をCSV（UTF-8）で保存して追加してください。</translation>
    </message>
    <message>
      <source>“{name}” holds binary data (NUL bytes), not text. Save its text as a .txt file and add that.</source>
      <translation>「{name}」は文章ではなくバイナリデータ（NULバイト）を含みます。文章を.txtで保存して追加してください。</translation>
    </message>
    <message>
      <source>“{name}” holds binary data, not text. Save its text as a .txt file and add that.</source>
      <translation>「{name}」は文章ではなくバイナリデータを含みます。文章を.txtで保存して追加してください。</translation>
    </message>
    <message>
      <source>“{name}” holds no data of Hiatus: it was made without them, by another program, or changed since.</source>
      <translation>「{name}」にHiatusのデータはありません。データなしで作られたか、別のプログラムで作られたか、後で変更されています。</translation>
    </message>
    <message>
      <source>“{name}” holds only white space. Save the article again, or remove the file.</source>
      <translation>「{name}」には空白しかありません。記事を保存し直すか、ファイルを取り除いてください。</translation>
    </message>
    <message>
      <source>“{name}” is JSON, but holds no list of events. Hiatus reads a list of objects, one an event.</source>
      <translation>「{name}」はJSONですが、出来事のリストがありません。Hiatusは一件一オブジェクトのリストを読みます。</translation>
    </message>
    <message>
      <source>“{name}” is a JSON export of Hiatus, which is for other programs. Open its project, or export the events as CSV.</source>
      <translation>「{name}」は他のプログラム用にHiatusが書き出したJSONです。元のプロジェクトを開くか、出来事をCSVで書き出してください。</translation>
    </message>
    <message>
      <source>“{name}” is a database of another program, not a Hiatus project. Choose another file. ({path})</source>
      <translation>「{name}」は別のプログラムのデータベースで、Hiatusプロジェクトではありません。別のファイルを選んでください。（{path}）</translation>
    </message>
    <message>
      <source>“{name}” is a device or a pipe, not a file. Save the article as a .txt file and add that.</source>
      <translation>「{name}」はファイルではなくデバイスかパイプです。記事を.txtで保存して追加してください。</translation>
    </message>
    <message>
      <source>“{name}” is a folder, not a file. Add the folder itself to read the articles in it.</source>
      <translation>「{name}」はファイルではなくフォルダーです。中の記事を読むにはフォルダーを追加してください。</translation>
    </message>
    <message>
      <source>“{name}” is a folder, not a project. Choose a .hiatus file; articles are added to an open project.</source>
      <translation>「{name}」はプロジェクトではなくフォルダーです。.hiatusファイルを選んでください。記事は開いたプロジェクトに追加します。</translation>
    </message>
    <message>
      <source>“{name}” is a spreadsheet's own file. Save its sheet as CSV (UTF-8) and add that.</source>
      <translation>「{name}」は表計算ソフト独自のファイルです。シートをCSV（UTF-8）で保存して追加してください。</translation>
    </message>
    <message>
      <source>“{name}” is being added to by another program all the time, so its events could not be joined. The articles are in. Try again when the other program is done.</source>
      <translation>「{name}」に別のプログラムが追加し続けているため、出来事を結び付けられませんでした。記事は入っています。そちらが終わってからもう一度お試しください。</translation>
    </message>
    <message>
      <source>“{name}” is being written by another program or another window, so this was not saved. Wait until that is done, or close it there, and try again.</source>
      <translation>「{name}」に別のプログラムかウィンドウが書き込み中のため、保存できませんでした。終わるのを待つか、そちらで閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
      <source>“{name}” is damaged and cannot be unpacked: {error}. Get it again.</source>
      <translation>「{name}」は壊れていて展開できません：{error}。入手し直してください。</translation>
    </message>
    <message>
      <source>“{name}” is damaged: {why}. Hiatus has left it as it is. Open a backup or an earlier copy of it; if there is none, start a new project and add the articles again. ({path})</source>
      <translation>「{name}」は壊れています：{why}。Hiatusは手を加えていません。バックアップか以前のコピーを開いてください。なければ新しいプロジェクトを作り、記事を追加し直してください。（{path}）</translation>
    </message>
    <message>
      <source>“{name}” is empty. Save the article again, or remove the file.</source>
      <translation>「{name}」は空です。記事を保存し直すか、ファイルを取り除いてください。</translation>
    </message>
    <message>
      <source>“{name}” is empty. Save the table again, or remove the file.</source>
      <translation>「{name}」は空です。表を保存し直すか、ファイルを取り除いてください。</translation>
    </message>
    <message>
      <source>“{name}” is in the project, but was taken out of it. “Articles taken out” in the File menu puts it back.</source>
      <translation>「{name}」はプロジェクトにありますが、取り除かれています。「ファイル」→「取り除いた記事」で戻せます。</translation>
    </message>
    <message>
      <source>“{name}” is nested too deeply to be a table of events.</source>
      <translation>「{name}」は入れ子が深すぎて出来事の表とはいえません。</translation>
    </message>
    <message>
      <source>“{name}” is no GDELT event file: its cells are not parted by tabs.</source>
      <translation>「{name}」はGDELTの出来事ファイルではありません。セルがタブで区切られていません。</translation>
    </message>
    <message>
      <source>“{name}” is no TimelineJS timeline: it has no list of “events”.</source>
      <translation>「{name}」はTimelineJSの年表ではありません。「events」のリストがありません。</translation>
    </message>
    <message>
      <source>“{name}” is no calendar: it does not begin with BEGIN:VCALENDAR. Export it again.</source>
      <translation>「{name}」はカレンダーではありません。BEGIN:VCALENDARで始まっていません。書き出し直してください。</translation>
    </message>
    <message>
      <source>“{name}” is no country of this project. Add it as a participant first, or leave this empty.</source>
      <translation>「{name}」はこのプロジェクトの国ではありません。先に関係者として追加するか、空にしてください。</translation>
    </message>
    <message>
      <source>“{name}” is no longer there: {path}.</source>
      <translation>「{name}」は見つかりません：{path}。</translation>
    </message>
    <message>
      <source>“{name}” is no longer where it was: it was moved, deleted or replaced while it was open, so nothing more is saved in it. Put it back as it was, then go on; or open it where it is now. ({path})</source>
      <translation>「{name}」が元の場所にありません。開いている間に移動・削除・置き換えされたため、これ以上保存されません。元に戻して続けるか、今ある場所で開いてください。（{path}）</translation>
    </message>
    <message>
      <source>“{name}” is no table Hiatus can read. It reads {value}.</source>
      <translation>「{name}」はHiatusが読める表ではありません。読めるのは{value}です。</translation>
    </message>
    <message>
      <source>“{name}” is no table: none of its first lines is parted by commas, semicolons, tabs or bars. Save the table as CSV (UTF-8), or give a text the ending .txt to add it as an article.</source>
      <translation>「{name}」は表ではありません。最初の行がコンマ・セミコロン・タブ・縦線で区切られていません。CSV（UTF-8）で保存するか、文章なら拡張子を.txtにして記事として追加してください。</translation>
    </message>
    <message>
      <source>“{name}” is not a Hiatus project, or was overwritten by something else. Hiatus has left it as it is. Choose another file; an article is added to a project with Add articles. ({path})</source>
      <translation>「{name}」はHiatusプロジェクトではないか、別のもので上書きされています。Hiatusは手を加えていません。別のファイルを選んでください。記事は「記事を追加」でプロジェクトに入れます。（{path}）</translation>
    </message>
    <message>
      <source>“{name}” is not a possible file name. Rename the file and add it once more.</source>
      <translation>「{name}」はファイル名として使えません。名前を変えてもう一度追加してください。</translation>
    </message>
    <message>
      <source>“{name}” is not an ordinary file, so it cannot be a project. Choose a .hiatus file. ({path})</source>
      <translation>「{name}」は通常のファイルではないため、プロジェクトではありません。.hiatusファイルを選んでください。（{path}）</translation>
    </message>
    <message>
      <source>“{name}” is not whole JSON: {error}. Export it again.</source>
      <translation>「{name}」は完全なJSONではありません：{error}。書き出し直してください。</translation>
    </message>
    <message>
      <source>“{name}” is of {country} now. {undo} takes it back.</source>
      <translation>「{name}」は{country}になりました。{undo}で取り消せます。</translation>
    </message>
    <message>
      <source>“{name}” is open in another window or program, or was not closed as it should be, so it is not replaced. Choose another name for the copy.</source>
      <translation>「{name}」は別のウィンドウかプログラムで開かれているか、正しく閉じられていないため、置き換えません。コピーには別の名前を選んでください。</translation>
    </message>
    <message>
      <source>“{name}” is the project that is open. Choose another name for the copy.</source>
      <translation>「{name}」は開いているプロジェクトです。コピーには別の名前を選んでください。</translation>
    </message>
    <message>
      <source>“{name}” is there already in {folder}.</source>
      <translation>「{name}」は{folder}にすでにあります。</translation>
    </message>
    <message>
      <source>“{name}” is there already. Choose another name, or open it with {open}.</source>
      <translation>「{name}」はすでにあります。別の名前を選ぶか、{open}で開いてください。</translation>
    </message>
    <message>
      <source>“{name}” is there already. Open it, or choose another name. ({path})</source>
      <translation>「{name}」はすでにあります。開くか、別の名前を選んでください。（{path}）</translation>
    </message>
    <message>
      <source>“{name}” is too large to look into.</source>
      <translation>「{name}」は大きすぎて中を調べられません。</translation>
    </message>
    <message>
      <source>“{name}” is write-protected: it is open for reading, and nothing done now is kept in it. Copy it to edit.</source>
      <translation>「{name}」は書き込み禁止のため、読み取り専用で開いています。今からの変更は保存されません。編集するにはコピーしてください。</translation>
    </message>
    <message>
      <source>“{name}” is {found}, not a table of text. Save the table as CSV (UTF-8) and add that.</source>
      <translation>「{name}」は文字の表ではありません（{found}）。表をCSV（UTF-8）で保存して追加してください。</translation>
    </message>
    <message>
      <source>“{name}” is {found}, not plain text. Save its text as a .txt file and add that.</source>
      <translation>「{name}」はプレーンテキストではありません（{found}）。文章を.txtで保存して追加してください。</translation>
    </message>
    <message>
      <source>“{name}” packs {holds}; Hiatus reads a .zip that holds one table. Unpack it and add what is in it.</source>
      <translation>「{name}」には{holds}があります。Hiatusが読むのは表一つの.zipです。展開して中身を追加してください。</translation>
    </message>
    <message>
      <source>“{name}” was made by a newer version of Hiatus (format {version}; this version knows {format}). It has been left as it is. Install the newer version to open it.</source>
      <translation>「{name}」は新しいHiatusで作られました（形式{version}、このバージョンは{format}まで）。手は加えていません。開くには新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
      <source>“{name}” was made by an older version of Hiatus and must be brought up to date, but it is write-protected. Copy it to a folder of yours and open the copy. ({path})</source>
      <translation>「{name}」は古いHiatusで作られ、更新が必要ですが、書き込み禁止です。自分のフォルダーにコピーし、そのコピーを開いてください。（{path}）</translation>
    </message>
    <message>
      <source>“{name}” was put in again since. Take it out first.</source>
      <translation>「{name}」はその後また追加されています。先に取り除いてください。</translation>
    </message>
    <message>
      <source>“{name}” would be stopped; what was stored before stands.</source>
      <translation>「{name}」は中止されます。それまでに保存された内容は残ります。</translation>
    </message>
    <message>
      <source>“{one}” and “{other}” stay two events, whatever is read later.</source>
      <translation>「{one}」と「{other}」は、後で何を読んでも二つの出来事のままです。</translation>
    </message>
    <message>
      <source>“{one}” is dated {when}, “{other}” {then}.</source>
      <translation>「{one}」は{when}、「{other}」は{then}とされています。</translation>
    </message>
    <message>
      <source>“{path}” could not be written: {why}</source>
      <translation>「{path}」に書き込めませんでした：{why}</translation>
    </message>
    <message>
      <source>“{plan}” itself came of “{title}”. Take that back first.</source>
      <translation>「{plan}」自体が「{title}」の結果です。先にそれを取り消してください。</translation>
    </message>
    <message>
      <source>“{setting}” holds from the next start on.</source>
      <translation>「{setting}」は次回の起動から有効になります。</translation>
    </message>
    <message>
      <source>“{title}” has a single report, so there is nothing to split off.</source>
      <translation>「{title}」の報道は一件なので、切り離すものがありません。</translation>
    </message>
    <message>
      <source>“{title}” has no date that could be moved. Edit the event to give it one.</source>
      <translation>「{title}」には動かせる日付がありません。出来事を編集して日付を付けてください。</translation>
    </message>
    <message>
      <source>“{title}” has no such report.</source>
      <translation>「{title}」にそのような報道はありません。</translation>
    </message>
    <message>
      <source>“{title}” is accepted already.</source>
      <translation>「{title}」は承認済みです。</translation>
    </message>
    <message>
      <source>“{title}” is dismissed already.</source>
      <translation>「{title}」は却下済みです。</translation>
    </message>
    <message>
      <source>“{title}” is not reviewed yet.</source>
      <translation>「{title}」はまだ確認されていません。</translation>
    </message>
    <message>
      <source>“{title}” is to be reviewed again.</source>
      <translation>「{title}」を未確認に戻しました。</translation>
    </message>
    <message>
      <source>“{title}”: {words}. Dates it tells only by that day move with it.</source>
      <translation>「{title}」：{words}。その日を基準にした日付も一緒に動きます。</translation>
    </message>
    <message>
      <source>“{words}” ({article})</source>
      <translation>「{words}」（{article}）</translation>
    </message>
    <message>
      <source>“{words}” can be read with the day or the month first. Write the month as a word, or the year first.</source>
      <translation>「{words}」は日が先とも月が先とも読めます。2015年3月5日か、2015/3/5のように年を先に書いてください。</translation>
    </message>
    <message>
      <source>“{words}” depends on when it is said. Write the date with its year.</source>
      <translation>「{words}」はいつ言ったかによって変わります。年を付けて書いてください。</translation>
    </message>
    <message>
      <source>“{words}” ends before it begins. Write the earlier date first.</source>
      <translation>「{words}」は始まりより先に終わります。早い日付を先に書いてください。</translation>
    </message>
    <message>
      <source>“{words}” has an open end. Write the days it lies between, for example 2020..2023-05.</source>
      <translation>「{words}」は片方の端が開いています。2020..2023-05のように、両端の日を書いてください。</translation>
    </message>
    <message>
      <source>“{words}” has no such time of day.</source>
      <translation>「{words}」の時刻は存在しません。</translation>
    </message>
    <message>
      <source>“{words}” has no such time zone.</source>
      <translation>「{words}」の時間帯は存在しません。</translation>
    </message>
    <message>
      <source>“{words}” has no such year: the year before AD 1 is 1 BC.</source>
      <translation>「{words}」の年はありません。西暦1年の前は紀元前1年です。</translation>
    </message>
    <message>
      <source>“{words}” has no year. Write it with its year, for example 19 March 2015.</source>
      <translation>「{words}」に年がありません。2015年3月19日のように年を付けてください。</translation>
    </message>
    <message>
      <source>“{words}” is no date Hiatus can read. Write for example {examples}.</source>
      <translation>「{words}」はHiatusが読める日付ではありません。例：{examples}。</translation>
    </message>
    <message>
      <source>“{words}” is no day of the calendar.</source>
      <translation>「{words}」は暦にない日です。</translation>
    </message>
    <message>
      <source>“{words}” is no single day. A time of day needs one, as in 2015-03-19 14:30.</source>
      <translation>「{words}」は一日ではありません。時刻には2015-03-19 14:30のように日が必要です。</translation>
    </message>
    <message>
      <source>“{words}” names a part of a single day.</source>
      <translation>「{words}」は一日の一部を指しています。</translation>
    </message>
    <message>
      <source>“{words}” names a weekday, but no single day.</source>
      <translation>「{words}」は曜日だけで、日が分かりません。</translation>
    </message>
    <message>
      <source>“{words}”: that day was another day of the week.</source>
      <translation>「{words}」：その日は別の曜日です。</translation>
    </message>
    <message>
      <source>‹ All participants</source>
      <translation>‹ すべての関係者</translation>
    </message>
    <message>
      <source>‹ {name}</source>
      <translation>‹ {name}</translation>
    </message>
    <message>
      <source>◂ {n} earlier</source>
      <translation>◂ 前に{n}件</translation>
    </message>
    <message>
      <source>✓ stands</source>
      <translation>✓ 採用</translation>
    </message>
    <message>
      <source>日本語</source>
      <translation>日本語</translation>
    </message>
  </context>
</TS>
