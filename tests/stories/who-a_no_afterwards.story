# Once the introduction is out a no from elsewhere is asked back at the address on file.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
mallory -> introduction [of ana]: I no longer want to meet, please cancel.
        ana <- which
ana -> which: I no longer want to meet, please cancel.
        ana, ben <- cancelled with cancellation
        mike <- report
