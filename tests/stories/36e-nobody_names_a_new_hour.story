# After a decline nobody names another hour: the last word to both.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
ana -> introduction [decline]:
        ben <- cancelled with cancellation
        ana, ben <- times
        mike <- report
wait 3d
        ana, ben <- reminder
wait 3d
        ana, ben <- closed | has "no new hour"
        mike <- report
