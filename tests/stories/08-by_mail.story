# Without a coffee they are introduced by mail: no hours are asked for, and nothing more is asked afterwards.
mike -> intro: Please just connect Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example> by mail, no meeting needed. Both are into soil sensors.
        mike <- acknowledge | has "No meeting: I introduce them by mail"
wait 10m
        ana, ben <- ask | has "by mail" | lacks "when it suits you"
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction | has "the next word is yours"
        mike <- report | lacks "how it went"
wait 60d
