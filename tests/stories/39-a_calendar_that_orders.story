# An attendee's CANCEL or REQUEST is a wish, never an order: what is cancelled or moved is ours to say.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
ben -> introduction [request 2026-11-10 15:00]:
        ana, ben <- moved with invitation Tue 15:00 | sequence 1
ana -> moved [cancel]:
        ana, ben <- cancelled with cancellation | sequence 2
        ana, ben <- times
        mike <- report
