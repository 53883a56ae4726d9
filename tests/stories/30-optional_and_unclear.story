# Once the introduction is out a no of the optional one is noted as ever, and an unclear word is told that it has gone out.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors. Carla Neri <carla@c.example> and Dora Lind <dora@d.example> are optional.
        mike <- acknowledge
wait 10m
        ana, ben, carla, dora <- ask
ana -> ask: yes
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
carla -> ask: No, thank you.
        carla <- noted | has "noted: no"
dora -> ask: The purple elephant of the matter.
        dora <- noted | has "has gone out"
