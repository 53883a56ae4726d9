# In a group of four the coffee stands for the others.
mike -> intro: Please introduce Ana Ruiz <ana@a.example>, Ben Okafor <ben@b.example>, Carla Neri <carla@c.example> and Dora Lind <dora@d.example>. They all work on soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben, carla, dora <- ask
ana -> ask: yes
ben -> ask: yes
carla -> ask: yes
dora -> ask: yes
        ana, ben, carla, dora <- introduction with invitation Thu 10:30
        mike <- report
dora -> introduction [decline]:
        ana, ben, carla <- moved with invitation Thu 10:30 | lacks "Dora" | sequence 1
        mike <- report | has "Dora Lind cannot come"
carla -> introduction: I cannot make it, sorry.
        ana, ben, carla <- cancelled with cancellation
        ana, ben, carla <- times
        mike <- report
