# A no of the optional one is noted as ever, and nothing else changes.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors. Carla Neri <carla@c.example> is optional.
        mike <- acknowledge | has "(optional)"
wait 10m
        ana, ben, carla <- ask
ana -> ask: yes
carla -> ask: No, thank you.
        carla <- noted | has "noted: no"
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
