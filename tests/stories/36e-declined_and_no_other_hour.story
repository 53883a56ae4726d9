# A decline and no other hour that both named: off, and one round of times.
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
ana -> times: Tuesday 10 November at 3 pm
        ana, ben <- moved with invitation Tue 15:00
