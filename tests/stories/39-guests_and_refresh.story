# Guests are asked about once; a REFRESH is answered with the current event.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
ana -> introduction [guests]:
        ana <- which
ben -> introduction [refresh]:
        ben <- moved with invitation Thu 10:30
