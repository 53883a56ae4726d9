# Until the introduction is out a no takes a yes back; a later yes gets one word (B10, B11).
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
ana -> ask: Sorry, no, I have changed my mind.
        ana <- noted
ben -> ask: yes
ana -> noted: Well, yes after all.
        ana <- noted
ana -> noted: yes!
wait 14d
        ben <- closed
        mike <- report
