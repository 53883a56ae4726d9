# A later with a date takes an earlier yes back: nobody is introduced before it has come.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ana -> ask: I am sorry, not now. Please ask me again on 12 November.
        ana <- noted | has "Thursday 12 November 2026"
ben -> ask: yes
wait until 2026-11-12 12:00
        ana <- reminder
ana -> reminder: yes
        ana, ben <- introduction with invitation
        mike <- report
