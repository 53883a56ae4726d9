# Agreed on Mike's word, and no coffee is wanted: each is told, and then they are introduced by mail.
mike -> intro: Please just connect Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example> by mail, no meeting needed. Both are into soil sensors. Both have already said yes.
        mike <- acknowledge | has "No meeting"
wait 10m
        ana, ben <- noted | has "by mail"
ben -> noted: Yes, go ahead.
wait 3d
        ana, ben <- introduction | has "the next word is yours"
        mike <- report | has "introduced them by mail"
wait 60d
