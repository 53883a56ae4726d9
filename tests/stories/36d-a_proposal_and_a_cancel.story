# And whoever no longer wants to meet at all may say so there, too.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes. Tuesday 10 November, 10 to 12.
ben -> ask: yes
        ana, ben <- introduction with invitation Tue 10:00
        mike <- report
ben -> introduction [counter 2026-11-11 15:00]:
        ana <- times
ana -> times: I no longer want to meet, please cancel.
        ana, ben <- cancelled with cancellation
        mike <- report
