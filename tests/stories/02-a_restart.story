# A restart loses nothing and doubles nothing.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
restart
wait 10m
        ana, ben <- ask
restart
ana -> ask: yes
restart
ben -> ask: yes
        ana, ben <- introduction with invitation
        mike <- report
