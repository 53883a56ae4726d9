# A no after a later moves no date: it closes where the later had put it, and so tells nobody of the no.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
ben -> ask: Not now, please ask me again on 24 November.
        ben <- noted
ben -> noted: No, I would rather not.
        ben <- noted
wait until 2026-11-18 12:00
        ana <- noted
        mike <- report
wait until 2026-11-30 12:00
wait 1d
        ana <- closed
        mike <- report
