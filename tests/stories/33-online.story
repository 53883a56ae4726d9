# In different cities the meeting link of the settings is used.
given coffee.online = "https://meet.example/{id}"
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Ana lives in Leeds, Ben lives in Bristol. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
ben -> ask: yes
        ana, ben <- introduction with invitation | has "https://meet.example/" | lacks "{id}"
        mike <- report
