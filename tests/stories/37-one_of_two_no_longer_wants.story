# One of two no longer wants to meet: off for both, and no other hour is sought.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
ben -> introduction: I no longer want to meet, please cancel.
        ana, ben <- cancelled with cancellation | has "I arrange no other"
        mike <- report | has "off"
wait 30d
