# A counter-proposal that suits the other's known hours moves the meeting.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
ben -> introduction [counter 2026-11-10 15:00]:
        ana, ben <- moved with invitation Tue 15:00
